import { db } from '@/db/client'
import { deliveries, issueDrafts, issues, mailings, readers, subscriptions } from '@/db/schema'
import { expect, test } from './support/fixtures'
import { overflowOf, problemsOf } from './support/problems-of'

test('an editor has an issue that went out sent to who came since, with the reason, and undoes it', async ({
  page,
  signInAsNamesakeOf,
}) => {
  await signInAsNamesakeOf('Emiel')
  const address = await anIssueThatWentOut()
  await page.goto(`${address}/onderweg`)
  await page.getByRole('button', { name: 'Nog eens versturen' }).click()
  await expect(page.getByText('Schrijf eerst op waarom.')).toBeVisible()
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await overflowOf(page)).toBe(0)
    expect(await problemsOf(page)).toEqual([])
  }
  await page.getByLabel('Waarom?').fill('Wie er net bij is, kent ons nog niet.')
  await page.getByRole('radio', { name: 'wie er sindsdien bij kwam' }).check()
  await page.getByRole('button', { name: 'Nog eens versturen' }).click()
  await expect(page.getByText('Waarom: Wie er net bij is, kent ons nog niet.')).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page).toHaveURL(new RegExp(`${address}|/schrijven/nieuwsbrief/`))
  await page.goto(`${address}/onderweg`)
  await expect(page.getByRole('heading', { name: 'Ook verstuurd' })).toHaveCount(0)
})

/** An issue that one reader got, and a reader who came since; gives its address at the desk. */
async function anIssueThatWentOut(): Promise<string> {
  const now = new Date()
  const parts = [{ kind: 'words' as const, text: 'Beste lezer,' }]
  const number = Math.floor(Math.random() * 90_000) + 1_000
  const [issue] = await db()
    .insert(issues)
    .values({ year: 2019, number, subject: 'Opnieuw', parts, publishedAt: now })
    .returning()
  const [draft] = await db()
    .insert(issueDrafts)
    .values({ subject: 'Opnieuw', issueId: issue?.id })
    .returning()
  const issueDraftId = draft?.id ?? ''
  const message = { subject: 'Opnieuw', html: '<p>x</p>', text: 'x' }
  const moments = { startsAt: now, frozenAt: now, finishedAt: now }
  const [mailing] = await db()
    .insert(mailings)
    .values({ list: 'newsletter', issueDraftId, ...moments, ...message })
    .returning()
  for (const hadIt of [true, false]) {
    const email = `opnieuw-${crypto.randomUUID()}@voorbeeld.example`
    const [reader] = await db().insert(readers).values({ email }).returning()
    const readerId = reader?.id ?? ''
    await db().insert(subscriptions).values({ readerId, list: 'newsletter', confirmedAt: now })
    const delivery = {
      mailingId: mailing?.id ?? '',
      readerId,
      site: 'voorbeeld.example',
      state: 'accepted' as const,
      dueAt: now,
    }
    if (hadIt) await db().insert(deliveries).values(delivery)
  }
  return `/schrijven/nieuwsbrief/${issueDraftId}`
}
