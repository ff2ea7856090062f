import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { approvals, type Member } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { approveDialogue } from '@/publication/correspondence/compositions/approve-dialogue'
import { makeProofLink } from '@/publication/correspondence/compositions/by-mail/proof-link'
import {
  compose,
  proofOf,
  type Scene,
} from '@/publication/correspondence/compositions/testing/a-composed-dialogue'
import { aRun } from './support/a-run'
import { expect, test } from './support/fixtures'
import { fourteenDaysPass } from './support/fourteen-days-pass'
import { findOrAddMember, signIn } from './support/people'
import { overflowOf, problemsOf } from './support/problems-of'
import { site } from './support/site'

const TELEPHONE = '06 12345678'

/** Ada and Ben wrote each other, and Emiel composed it. */
async function aProof(
  title: string,
  body = 'Beste Ben,\n\nWat is wachten?',
  answer = 'Beste Ada,\n\nWachten is een brief.',
): Promise<Scene> {
  const [ada, ben, editor] = [
    await findOrAddMember('Ada'),
    await findOrAddMember('Ben'),
    await findOrAddMember('Emiel'),
  ]
  const { id, letterIds } = await aDialogue({
    by: [ada, ben],
    letters: [
      { from: ada, body },
      { from: ben, body: answer },
    ],
  })
  const scene = { ada, ben, editor, id, letterIds }
  await compose(scene, { title })
  return scene
}

const agreeOn = (page: Page) => page.getByRole('button', { name: 'Akkoord met precies deze tekst' })
const boxesOn = (page: Page) =>
  page.getByRole('group', { name: /Kruis aan wat mag blijven staan/ }).getByRole('checkbox')

const whoAgreed = async ({ id }: Scene) =>
  (await db().select().from(approvals).where(eq(approvals.dialogueId, id))).map(({ memberId }) => memberId)

/** Where the link in a mail to them leads. */
async function pageFor({ id: memberId }: Member, scene: Scene): Promise<string> {
  const { fingerprint } = await proofOf(scene)
  const asked = { dialogueId: scene.id, memberId, fingerprint, deed: 'approval' } as const
  const { link } = await makeProofLink(db(), asked, new Date())
  return new URL(link).pathname
}

test('a proof comes by mail when another agreed, and is agreed to by one press, without signing in', async ({
  asReader,
  mailbox,
}) => {
  const title = `Over wachten ${aRun()}`
  const scene = await aProof(title)
  await approveDialogue(scene.ben.id, scene.id, (await proofOf(scene)).fingerprint)
  const mail = await mailbox.waitFor(scene.ada.email ?? '', {
    subject: `Je akkoord wordt gevraagd: ‘${title}’`,
  })
  expect(mail.text.split('\n')[0]?.trim()).toBe('Een antwoord op deze mail leest niemand.')
  expect(mail.text).toContain('Wachten is een brief.')
  const link = mail.links.find((it) => it.includes('/inloggen/drukproef/')) ?? ''

  // A scanner looks, and a page of another site presses.
  const ada = await asReader()
  for (const method of ['GET', 'HEAD', 'GET'])
    expect((await ada.request.fetch(link, { method })).status()).toBe(200)
  const foreign = await ada.request.post(link, {
    form: { token: link },
    headers: { Origin: 'https://elders.example' },
  })
  expect([400, 403]).toContain(foreign.status())
  expect(await whoAgreed(scene)).toEqual([scene.ben.id])

  await ada.goto(link)
  await expect(ada.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(ada.getByText('Wachten is een brief.')).toBeVisible()
  expect(await problemsOf(ada)).toEqual([])
  // Fourteen days later a page that was open before agrees to nothing.
  await fourteenDaysPass(link)
  await ada.getByRole('button', { name: 'Akkoord met precies deze tekst' }).click()
  await expect(ada.getByRole('heading', { level: 1, name: 'Deze link is verlopen' })).toBeVisible()
  await fourteenDaysPass(link, -1)
  await ada.goto(link)
  await ada.setViewportSize({ width: 320, height: 640 })
  expect(await overflowOf(ada)).toBe(0)
  await ada.getByRole('button', { name: 'Akkoord met precies deze tekst' }).click()
  await expect(ada.getByRole('heading', { level: 1, name: 'Je bent akkoord' })).toBeVisible()
  expect(await whoAgreed(scene)).toContain(scene.ada.id)

  // Used again, by whoever; and no session came of it.
  const another = await asReader()
  await another.goto(link)
  await expect(another.getByRole('heading', { level: 1, name: 'Je bent akkoord' })).toBeVisible()
  await expect(another.getByRole('button')).toHaveCount(0)
  for (const stranger of [ada, another]) {
    await stranger.goto(`/schrijven/dialogen/${scene.id}`)
    await expect(stranger).toHaveURL(/\/inloggen\?naar=/)
    expect(await stranger.context().cookies()).toEqual([])
  }
})

test('what looks private is answered on the page, and then it can be agreed to, also without script', async ({
  browser,
  baseURL,
}) => {
  // As long as it cannot be agreed to, for want of a title, an answer is given by itself.
  const scene = await aProof('', `Beste Ben,\n\nBel me op ${TELEPHONE}.`)
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto(await pageFor(scene.ada, scene))
  await expect(page.getByText(`In jouw brief 1: ‘${TELEPHONE}’ (een telefoonnummer)`)).toHaveCount(1)
  await expect(boxesOn(page)).toHaveCount(0)
  await page.getByRole('button', { name: `Mag blijven staan: ${TELEPHONE}` }).click()
  await expect(page.getByRole('status')).toContainText('Genoteerd: dit mag blijven staan.')
  await expect(agreeOn(page)).toHaveCount(0)
  await compose(scene, { title: `Over bellen ${aRun()}` })
  await page.goto(await pageFor(scene.ada, scene))
  await agreeOn(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Je bent akkoord' })).toBeVisible()

  // With one thing left, the answer and the yes are one press; and its no is as near.
  const found = `${'lang'.repeat(15)}@voorbeeld.example`
  const another = await aProof(`Over mailen ${aRun()}`, `Beste Ben,\n\nMail me op ${found}.`)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(await pageFor(another.ada, another))
  await expect(page.getByText(`In jouw brief 1: ‘${found}’`)).toHaveCount(1)
  expect(await overflowOf(page)).toBe(0)
  await page.getByRole('link', { name: `Mag niet: ${found}` }).click()
  await expect(page.getByLabel('Waarom niet?')).toBeInViewport()
  await agreeOn(page).click()
  await expect(page.getByRole('status')).toContainText('kruis eerst aan')
  expect(await whoAgreed(another)).toEqual([])
  await boxesOn(page).check()
  await agreeOn(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Je bent akkoord' })).toBeVisible()
  expect(await whoAgreed(another)).toEqual([another.ada.id])

  // With more, each is ticked; a press that leaves one out notes what was ticked, and is no yes yet.
  const third = await aProof(
    `Over bereiken ${aRun()}`,
    `Beste Ben,\n\nBel me op ${TELEPHONE}, mail naar ada@voorbeeld.example, of kom naar Kerkstraat 12.`,
  )
  await page.goto(await pageFor(third.ada, third))
  const boxes = boxesOn(page)
  await expect(boxes).toHaveCount(3)
  expect(await overflowOf(page)).toBe(0)
  await agreeOn(page).click()
  await expect(page.getByRole('status')).toContainText('kruis eerst aan')
  await boxes.first().check()
  await agreeOn(page).click()
  await expect(page.getByRole('status')).toContainText('Nog 2 vragen aan jou.')
  await expect(boxes).toHaveCount(2)
  expect(await whoAgreed(third)).toEqual([])
  for (const box of await boxes.all()) await box.check()
  await agreeOn(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Je bent akkoord' })).toBeVisible()
  expect(await whoAgreed(third)).toEqual([third.ada.id])
  await context.close()
})

test('that one’s private words are in a letter of the other is answered with no, without signing in', async ({
  page,
}) => {
  const scene = await aProof(
    `Over zwijgen ${aRun()}`,
    'Beste Ben,\n\n:::onder-ons\nMijn nummer is 06-98765432.\n:::\n\nWat is wachten?',
    'Beste Ada,\n\nBel haar op 0698765432.\n\nWachten is een brief.',
  )
  await page.goto(await pageFor(scene.ada, scene))
  await page.getByRole('link', { name: 'Naar de vraag aan jou, onder de tekst' }).click()
  await expect(page.getByRole('heading', { name: 'Eerst beantwoorden' })).toBeInViewport()
  await expect(boxesOn(page)).not.toBeChecked()
  await expect(page.getByText('een wijziging voorstellen')).toBeVisible()
  expect(await problemsOf(page)).toEqual([])
  await page.getByRole('link', { name: 'Mag niet: 0698765432' }).click()
  await page.getByLabel('Waarom niet?').fill('Dat nummer was onder ons.')
  await page.getByRole('button', { name: 'Niet akkoord gaan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Je ging niet akkoord' })).toBeVisible()
  expect(await whoAgreed(scene)).toEqual([])
})

test('who is signed in as another sees nothing of it, a text that changed is not agreed to, and a no says why', async ({
  page,
  asReader,
}) => {
  const title = `Over nee ${aRun()}`
  const scene = await aProof(title)
  const [first, second] = [await pageFor(scene.ada, scene), await pageFor(scene.ada, scene)]
  await signIn(page.context(), site().url, 'Ben')
  await page.goto(first)
  await expect(
    page.getByRole('heading', { level: 1, name: 'Deze drukproef is voor iemand anders' }),
  ).toBeVisible()
  await expect(page.getByText('Wachten is een brief.')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Akkoord' })).toHaveCount(0)

  const ada = await asReader()
  await ada.goto(second)
  await ada.getByText('Niet akkoord, omdat …').click()
  await ada.getByLabel('Waarom niet?').fill('Dit was geen vraag.')
  // Meanwhile it is changed: what is on screen is not what counts.
  await compose(scene, { title, lead: 'Nog een regel.' })
  await ada.getByRole('button', { name: 'Niet akkoord gaan' }).click()
  await expect(ada.getByRole('status')).toContainText('Deze link geldt niet meer')
  await expect(ada.getByLabel('Waarom niet?')).toHaveValue('Dit was geen vraag.')
  await ada.goto(second)
  await expect(ada.getByRole('heading', { level: 1, name: 'De tekst is intussen veranderd' })).toBeVisible()
  await expect(ada.getByRole('button')).toHaveCount(0)

  await ada.goto(await pageFor(scene.ada, scene))
  await ada.getByText('Niet akkoord, omdat …').click()
  await ada.getByRole('button', { name: 'Niet akkoord gaan' }).click()
  await expect(ada.getByRole('status')).toContainText('Schrijf erbij waarom')
  await ada.getByLabel('Waarom niet?').fill('Dit was geen vraag.')
  await ada.getByRole('button', { name: 'Niet akkoord gaan' }).click()
  await expect(ada.getByRole('heading', { level: 1, name: 'Je ging niet akkoord' })).toBeVisible()
})
