import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, exchanges, type Member, writtenLetters } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { tellOfExchange } from '@/publication/correspondence/arrivals/exchange/tell-of-exchange'
import { askToJoin } from '@/publication/correspondence/joining/ask-to-join'
import { listLettersToRead } from '@/publication/correspondence/joining/list-letters-to-read'
import { aRun } from './support/a-run'
import { expect, test } from './support/fixtures'
import { fourteenDaysPass } from './support/fourteen-days-pass'
import { signInMember } from './support/people'
import { overflowOf, problemsOf } from './support/problems-of'

const person = (name: string, role: 'contributor' | 'editor' = 'contributor') =>
  aMember(role, {
    name,
    email: `${name.split(' ')[0]?.toLowerCase()}-${randomUUID().slice(0, 8)}@voorbeeld.example`,
  })

/** A scanner looks, and a page of another site presses. */
async function lookedAtByMachines(page: Page, link: string): Promise<void> {
  for (const method of ['GET', 'HEAD', 'GET'])
    expect((await page.request.fetch(link, { method })).status()).toBe(200)
  const foreign = await page.request.post(link, {
    form: { token: link },
    headers: { Origin: 'https://elders.example' },
  })
  expect([400, 403]).toContain(foreign.status())
}

/** On a page that was open when the days ended the button does nothing, and a new visit says that they did. */
async function isLate(page: Page, link: string, button: string): Promise<void> {
  await fourteenDaysPass(link)
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Deze link is verlopen' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Deze link is verlopen' })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await fourteenDaysPass(link, -1)
  await page.reload()
}

async function noSessionCameOfIt(page: Page): Promise<void> {
  await page.goto('/schrijven')
  await expect(page).toHaveURL(/\/inloggen/)
  expect(await page.context().cookies()).toEqual([])
}

test('who is asked whether somebody may join says yes from the mail, without signing in', async ({
  asReader,
  baseURL,
  mailbox,
}) => {
  const theme = `Over aanschuiven ${aRun()}`
  const [anna, bram, dirk] = [await person('Anna Bos'), await person('Bram Cools'), await person('Dirk Es')]
  const { id } = await aDialogue({ theme, by: [anna, bram], letters: [{ from: anna }, { from: bram }] })
  await askToJoin(anna.id, id, randomUUID(), { memberId: dirk.id }, await listLettersToRead(anna.id, id))
  const mail = await mailbox.waitFor(bram.email ?? '', { subject: 'Anna Bos wil Dirk Es erbij vragen' })
  const link = mail.links.find((it) => it.includes('/inloggen/erbij/')) ?? ''

  const page = await asReader()
  await lookedAtByMachines(page, link)
  const another = await asReader()
  await signInMember(another.context(), baseURL ?? '', anna)
  await another.goto(link)
  await expect(another.getByRole('heading', { name: 'Deze mail was voor iemand anders' })).toBeVisible()

  await page.goto(link)
  await expect(
    page.getByText('Dirk Es leest dan brief 1 tot en met 2, zonder wat onder ons is.'),
  ).toBeVisible()
  await expect(page.getByText('Deze pagina is voor Bram Cools.')).toBeVisible()
  expect(await problemsOf(page)).toEqual([])
  await isLate(page, link, 'Ja, Dirk Es mag erbij')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await overflowOf(page)).toBe(0)
  await page.getByRole('button', { name: 'Ja, Dirk Es mag erbij' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Iedereen zei ja' })).toBeVisible()
  await page.goto(link)
  await expect(page.getByText('Dirk Es schrijft nu mee')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await noSessionCameOfIt(page)
  await mailbox.waitFor(dirk.email ?? '')
})

test('for whom letters were confirmed undoes it from the mail, without signing in, also without script', async ({
  asReader,
  browser,
  baseURL,
  mailbox,
}) => {
  const theme = `Over inlezen ${aRun()}`
  const [anna, bram, ella] = [
    await person('Anna Bos'),
    await person('Bram Cools'),
    await person('Ella Eik', 'editor'),
  ]
  const { id } = await aDialogue({ theme, by: [anna, bram] })
  await confirmedFor({ dialogueId: id, writer: bram, uploader: anna, by: ella })
  const mail = await mailbox.waitFor(bram.email ?? '', { subject: 'bevestigde een brief namens jou' })
  const link = mail.links.find((it) => it.includes('/inloggen/bevestigd/')) ?? ''

  const page = await asReader()
  await lookedAtByMachines(page, link)
  await page.goto(link)
  await expect(page.getByText('Een oude brief')).toBeVisible()
  expect(await problemsOf(page)).toEqual([])
  await isLate(page, link, 'Ongedaan maken')
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const plain = await context.newPage()
  await plain.goto(link)
  await plain.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(plain.getByRole('heading', { level: 1, name: 'Het is ongedaan gemaakt' })).toBeVisible()
  await context.close()
  const isTheirs = and(eq(writtenLetters.dialogueId, id), eq(writtenLetters.writerId, bram.id))
  expect(await db().$count(writtenLetters, isTheirs)).toBe(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Het is ongedaan gemaakt' })).toBeVisible()
  await noSessionCameOfIt(page)
})

type Confirmed = { dialogueId: string; writer: Member; uploader: Member; by: Member }

/** A letter out of mails that somebody read in, which an editor confirmed for its writer. */
async function confirmedFor({ dialogueId, writer, uploader, by }: Confirmed): Promise<void> {
  const letterId = await aSentLetter(dialogueId, { from: writer, subject: 'Een oude brief' })
  const [exchange] = await db()
    .insert(exchanges)
    .values({ dialogueId, uploadedBy: uploader.id, fileName: 'oud.mbox', total: 1, done: 1 })
    .returning()
  if (!exchange) throw new Error('The upload was not made')
  await db()
    .insert(arrivals)
    .values({
      via: 'upload',
      raw: Buffer.from('x'),
      dialogueId,
      exchangeId: exchange.id,
      memberId: writer.id,
      state: 'confirmed',
      letterId,
      decidedBy: by.id,
      decidedAt: new Date(),
    })
  await db().transaction((transaction) =>
    tellOfExchange(
      transaction,
      exchange,
      { kind: 'exchange-confirmed', byId: by.id },
      [writer.id],
      new Date(),
    ),
  )
}
