import type { Page } from '@playwright/test'
import { aDialogue } from '@/db/testing/a-dialogue'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import { aProposalTo } from './support/a-proposal-to'
import { expect, test } from './support/fixtures'
import { isTakenOver } from './support/is-taken-over'
import { addNamesake, findOrAddMember } from './support/people'

const text = (page: Page) => page.locator('.cm-content')

test('the editor of an essay and of a letter is the same after a save, with all that can be undone', async ({
  page,
  signInAsNamesakeOf,
  aDraftBy,
}) => {
  const ada = await signInAsNamesakeOf('Ada')
  const { id } = await aDraftBy(ada, { title: 'Een stuk', body: 'Het begin.' })
  const { id: dialogueId } = await aDialogue({ by: [ada, await findOrAddMember('Ben')] })
  for (const address of [`/schrijven/concepten/${id}`, `/schrijven/dialogen/${dialogueId}/schrijven`]) {
    await open(page, address)
    const before = await text(page).textContent()
    await text(page).press('Control+End')
    await page.keyboard.insertText(' En meer.')
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: /^Opgeslagen/ })
        .first(),
    ).toBeVisible()
    await expect(text(page)).toContainText('En meer.')
    await text(page).press('Control+z')
    await expect(text(page)).toHaveText(before ?? '')
  }
})

test('a mail that was not confirmed since somebody came is as it was left, in the same editor', async ({
  page,
  signInAsNamesakeOf,
}) => {
  const [ada, ben] = [await signInAsNamesakeOf('Ada'), await findOrAddMember('Ben')]
  const { id: dialogueId } = await aDialogue({ by: [ada, ben] })
  await open(page, `/schrijven/post/${await aProposalTo(ada, { dialogueId })}`)
  await text(page).press('Control+End')
  await page.keyboard.insertText(' En meer.')
  await joinWithYes(ben.id, dialogueId, { memberId: (await addNamesake('Emiel')).id })
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByText(/schrijft intussen ook mee/)).toBeVisible()
  await expect(text(page)).toHaveText('Zoals hij kwam. En meer.')
  await text(page).press('Control+z')
  await expect(text(page)).toHaveText('Zoals hij kwam.')
})

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect.poll(() => page.locator('main form').first().evaluate(isTakenOver)).toBe(true)
  await expect(text(page)).toBeVisible()
}
