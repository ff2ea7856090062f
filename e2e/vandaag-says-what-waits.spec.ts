import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aRun } from './support/a-run'
import { expect, test } from './support/fixtures'
import { findOrAddMember } from './support/people'
import { problemsOf } from './support/problems-of'
import { typedIn } from './support/typed-in'

test('a card goes when its matter is settled, in every open tab at its next look', async ({
  page,
  context,
  signInAs,
}) => {
  const ada = await signInAs('Ada')
  const theme = `Over stilte ${aRun()}`
  const { id } = await aDialogue({ by: [ada, await findOrAddMember('Ben')], theme })
  // The longest of all that waits for Ada in other journeys: what comes after twenty is not shown.
  const since = new Date('2016-01-01')
  await db().update(dialogues).set({ turnSince: since }).where(eq(dialogues.id, id))
  await page.goto('/schrijven')
  const card = page
    .getByRole('region', { name: 'Wacht op je' })
    .getByRole('listitem')
    .filter({ hasText: theme })
  await expect(card).toContainText('Jij schrijft de eerste brief.')
  expect(await problemsOf(page)).toEqual([])
  const elsewhere = await context.newPage()
  await elsewhere.goto('/schrijven/gegevens')
  const count = elsewhere.getByRole('link', { name: /^Brieven/ })
  await elsewhere.getByLabel('Over jou').and(elsewhere.locator('.cm-content')).fill('Nog niet opgeslagen.')

  await db()
    .update(dialogues)
    .set({ turnMemberId: (await findOrAddMember('Ben')).id })
    .where(eq(dialogues.id, id))
  const asked = elsewhere.waitForResponse('**/schrijven/wacht')
  for (const tab of [page, elsewhere]) await tab.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(card).toHaveCount(0)
  // Other journeys have Ada too: what the number must be, is what was answered.
  const { letters } = await (await asked).json()
  await expect(count).toHaveText(letters ? new RegExp(`^Brieven ${letters} `) : 'Brieven')
  // What was being typed there is still there.
  await expect.poll(() => typedIn(elsewhere.getByLabel('Over jou'))).toBe('Nog niet opgeslagen.')
  await elsewhere.close({ runBeforeUnload: false })
})
