import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aRun } from './support/a-run'
import { expect, test } from './support/fixtures'
import { findOrAddMember } from './support/people'
import { problemsOf } from './support/problems-of'

test('a card goes when its matter is settled, in every open tab at its next look', async ({
  page,
  context,
  signInAs,
}) => {
  const ada = await signInAs('Ada')
  const theme = `Over stilte ${aRun()}`
  const { id } = await aDialogue({ by: [ada, await findOrAddMember('Ben')], theme })
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
  const before = Number((await count.textContent())?.match(/\d+/)?.[0])
  await elsewhere.getByLabel('Over jou').fill('Nog niet opgeslagen.')

  await db()
    .update(dialogues)
    .set({ turnMemberId: (await findOrAddMember('Ben')).id })
    .where(eq(dialogues.id, id))
  for (const tab of [page, elsewhere]) await tab.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(card).toHaveCount(0)
  await expect(count).toHaveText(before === 1 ? /^Brieven\s*$/ : new RegExp(`^Brieven ${before - 1} `))
  // What was being typed there is still there.
  await expect(elsewhere.getByLabel('Over jou')).toHaveValue('Nog niet opgeslagen.')
  await elsewhere.close({ runBeforeUnload: false })
})
