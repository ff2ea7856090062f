import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { issueDrafts, mailings, pieces } from '@/db/schema'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { publishIssue } from '@/publication/readers/issues/publish-issue'
import { aRun } from './support/a-run'
import { expect, test } from './support/fixtures'
import { askNuChecker, hasJava, listMailProblems } from './support/judge-html'
import { signInMember } from './support/people'
import { overflowOf, problemsOf } from './support/problems-of'
import { seenOn } from './support/seen-on'
import { typedIn } from './support/typed-in'

test('an editor makes an issue, sees it as it is mailed, tries it out and sends it; a reader reads it on the web', async ({
  page,
  asReader,
  signInAsNamesakeOf,
  mailbox,
}, testInfo) => {
  const editor = await signInAsNamesakeOf('Emiel')
  const { essay, letters } = await twoPieces()

  await page.goto('/schrijven/nieuwsbrief')
  await page.getByRole('button', { name: 'Nieuwe aflevering' }).click()
  await expect(page.getByText('Kan dit weg? Nog 2 dingen')).toBeVisible()
  const subject = `Dertig jaar iepen ${aRun()}`
  await page.getByLabel('Onderwerp').fill(subject)
  await page.getByLabel('Eerste regel in de postbus').fill('De folder is open.')
  await page.getByRole('button', { name: '+ eigen woorden' }).click()
  const own = page.getByLabel('Eigen woorden, deel 1').and(page.locator('.cm-content'))
  await own.fill('Beste lezer,')
  // Its style sheets are let through, though it came with an answer.
  await expect(page.locator('.issue-parts .cm-scroller')).toHaveCSS('display', 'flex')

  await page.getByRole('button', { name: '+ stuk' }).click()
  await page.getByLabel('Zoek op titel').fill(essay.title)
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await page.getByRole('button', { name: `Toevoegen ${essay.title}` }).click()
  await expect(page.getByRole('heading', { name: essay.title, level: 2 })).toBeVisible()
  await page.getByRole('button', { name: '+ brief' }).click()
  await expect(page.getByRole('heading', { name: 'Welke brief?' })).toBeVisible()
  await page.getByLabel('Zoek op titel').fill(letters.title)
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await page.getByRole('button', { name: `Toevoegen ${letters.subject}` }).click()
  await page.getByRole('button', { name: `Omhoog ${letters.subject}` }).click()
  const titles = page.getByRole('list').getByRole('heading', { level: 2 })
  await expect(titles).toHaveText([letters.subject, essay.title])
  await page.getByRole('button', { name: `Hele tekst ${essay.title}` }).click()
  await expect(page.getByText('Gaat met de hele tekst mee.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Kan dit weg? Ja' })).toBeVisible()
  expect(await problemsOf(page)).toEqual([])

  const phone = page.frameLocator('iframe.of-light')
  await expect(phone.getByRole('heading', { name: subject })).toBeVisible()
  await expect(phone.getByText('Een drukker gooit de eerste vellen weg.')).toBeVisible()
  await page.getByRole('radio', { name: 'Platte tekst' }).check()
  await expect(page.frameLocator('iframe.of-text').getByText('Beste lezer,')).toBeVisible()

  await page.getByRole('button', { name: 'Testmail' }).click()
  await expect(page.getByText(`Er gaat een testmail naar ${editor.email}.`)).toBeVisible()
  const mail = await mailbox.waitFor(editor.email ?? '', { subject: `Testmail: ${subject}` })
  for (const said of ['Beste lezer,', essay.title, 'Een drukker gooit de eerste vellen weg.', 'Afmelden'])
    expect(mail.text).toContain(said)
  expect(await listMailProblems(mail.html)).toEqual([])

  await page.getByRole('button', { name: 'Verzenden' }).click()
  await expect(page.getByRole('heading', { name: `‘${subject}’ verzenden` })).toBeVisible()
  expect(await problemsOf(page)).toEqual([])
  await page.getByLabel('Op een moment').check()
  await page.getByLabel('Dag en tijd').fill('2001-01-01T12:00')
  await page.getByRole('button', { name: 'Verzenden' }).click()
  await expect(page.getByText('Dat moment is voorbij.')).toBeVisible()
  const year = new Date().getUTCFullYear()
  await page.getByLabel('Dag en tijd').fill(`${year + 1}-01-02T12:00`)
  await page.getByRole('button', { name: 'Verzenden' }).click()
  await expect(page.getByRole('heading', { name: `2 januari ${year + 1}` })).toBeVisible()

  const { number } = await becomePublic(subject)
  const reader = await asReader()
  await reader.goto('/nieuwsbrief')
  await reader.getByRole('link', { name: subject }).click()
  await expect(reader).toHaveURL(new RegExp(`/nieuwsbrief/\\d{4}/${number}$`))
  await expect(reader.getByText('Een drukker gooit de eerste vellen weg.')).toBeVisible()
  expect(await problemsOf(reader)).toEqual([])
  expect(await overflowOf(reader)).toBe(0)
  const html = await (await reader.request.get(reader.url())).text()
  expect(html).not.toContain('<script')
  if (hasJava) expect(await askNuChecker([{ address: reader.url(), html }], testInfo)).toEqual([])

  await db().update(pieces).set({ withdrawnAt: new Date() }).where(eq(pieces.id, essay.id))
  await expect
    .poll(async () => (await reader.request.get(reader.url())).text())
    .not.toContain('Een drukker gooit de eerste vellen weg.')
})

test('without script an issue is made by the same form', async ({
  browser,
  baseURL,
  theSite,
  signInAsNamesakeOf,
}) => {
  const editor = await signInAsNamesakeOf('Emiel')
  const { essay } = await twoPieces()
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  await signInMember(plain, theSite.url, editor)
  const page = await plain.newPage()
  await page.goto('/schrijven/nieuwsbrief')
  await page.getByRole('button', { name: 'Nieuwe aflevering' }).click()
  await page.getByLabel('Onderwerp').fill('Zonder script')
  await page.getByRole('button', { name: '+ eigen woorden' }).click()
  await page.getByLabel('Eigen woorden, deel 1').fill('<Note>niet dicht')
  await page.getByRole('button', { name: '+ stuk' }).click()
  await expect(page.getByLabel('Onderwerp')).toHaveValue('Zonder script')
  await expect(page.getByLabel('Eigen woorden, deel 1')).toHaveValue('<Note>niet dicht')
  await page.getByLabel('Zoek op titel').fill(essay.title)
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await page.getByRole('button', { name: `Toevoegen ${essay.title}` }).click()
  await page.getByRole('button', { name: 'Verzenden' }).click()
  await expect(seenOn(page, 'Er is nog iets te doen voor deze aflevering weg kan.')).toBeVisible()
  await page.getByLabel('Eigen woorden, deel 1').fill('Beste lezer,')
  await page.getByRole('button', { name: 'Verzenden' }).click()
  await expect(page.getByRole('heading', { name: '‘Zonder script’ verzenden' })).toBeVisible()
  await plain.close()
})

test('who saves over a newer one is told, and loses nothing', async ({
  page,
  context,
  signInAsNamesakeOf,
}) => {
  await signInAsNamesakeOf('Emiel')
  await page.goto('/schrijven/nieuwsbrief')
  await page.getByRole('button', { name: 'Nieuwe aflevering' }).click()
  await page.getByLabel('Onderwerp').fill('Eerst')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText('Opgeslagen.', { exact: true })).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel('Onderwerp').fill('Van de ander')
  await other.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(other.getByText('Opgeslagen.', { exact: true })).toBeVisible()
  await page.getByLabel('Onderwerp').fill('Van mij')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText('Niet opgeslagen: deze aflevering is intussen')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Onderwerp Van de ander' })).toBeVisible()
  await expect.poll(() => typedIn(page.getByLabel('Onderwerp'))).toBe('Van mij')
  await page.getByRole('button', { name: 'Toch opslaan' }).click()
  await expect(page.getByText('Opgeslagen.', { exact: true })).toBeVisible()
})

test('whoever writes and edits nothing has no newsletter at the desk', async ({
  page,
  signInAsNamesakeOf,
}) => {
  await signInAsNamesakeOf('Ada')
  for (const address of ['/schrijven/nieuwsbrief', `/api/aflevering/${crypto.randomUUID()}`]) {
    const answer = await page.request.get(address)
    expect(answer.status(), address).toBe(404)
  }
  await page.goto('/schrijven')
  await expect(page.getByRole('link', { name: 'Nieuwsbrief' })).toHaveCount(0)
})

async function twoPieces() {
  const run = aRun()
  const ada = await anAuthor(`schrijver-${run}`, { givenName: 'Hester', familyName: `Wal${run}` })
  const title = `Inschiet ${run}`
  const { id } = await aPiece(`inschiet-${run}`, {
    title,
    lead: 'Over de eerste honderd vellen.',
    by: [ada],
    body: 'Een drukker gooit de eerste vellen weg.',
  })
  const letters = { title: `Erven ${run}`, subject: `De folder ${run}` }
  await aPiece(`erven-${run}`, {
    title: letters.title,
    by: [ada],
    letters: [{ fromAuthorId: ada, subject: letters.subject, body: 'De folder is open.' }],
  })
  return { essay: { id, title }, letters }
}

/** As the moment does for which it was planned. */
async function becomePublic(subject: string) {
  const [draft] = await db().select().from(issueDrafts).where(eq(issueDrafts.subject, subject))
  if (!draft) throw new Error('The issue was not saved')
  const published = await db().transaction((transaction) => publishIssue(transaction, draft.id, new Date()))
  await db().delete(mailings).where(eq(mailings.issueDraftId, draft.id))
  return published
}
