import { aDialogue } from '@/db/testing/a-dialogue'
import { aProposalTo } from './support/a-proposal-to'
import { expect, test } from './support/fixtures'
import { isTakenOver } from './support/is-taken-over'
import { findOrAddMember } from './support/people'
import { typedIn } from './support/typed-in'

test('a browser asks before somebody signs out beside unsaved text, and who stays is still signed in', async ({
  page,
  signInAs,
}) => {
  await signInAs('Ada')
  await page.goto('/schrijven/nieuw')
  await page.getByLabel('Titel').fill('Nog even blijven')
  await expect(page.getByText('Nog niet opgeslagen')).toBeVisible()
  const asked = page.waitForEvent('dialog')
  const leaving = page.getByRole('button', { name: 'Uitloggen' }).click()
  await (await asked).dismiss()
  await leaving
  await expect(page.getByLabel('Titel')).toHaveValue('Nog even blijven')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen als versie 1.')).toBeVisible()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page.getByText('Je bent uitgelogd.')).toBeVisible()
})

test('a browser asks before unsaved text is left behind', async ({ page, signInAs }) => {
  await signInAs('Ada')
  await page.goto('/schrijven/nieuw')
  await page.getByLabel('Titel').fill('Nog niet klaar')
  await expect(page.getByText('Nog niet opgeslagen')).toBeVisible()
  const asked = page.waitForEvent('dialog')
  const leaving = page.getByRole('link', { name: /^Stukken/ }).click()
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await leaving.catch(() => null)
  await expect(page.getByLabel('Titel')).toHaveValue('Nog niet klaar')
})

test('a browser asks before a composition or a mail that is being corrected is left behind', async ({
  page,
  signInAs,
}) => {
  const ada = await signInAs('Ada')
  const ben = await findOrAddMember('Ben')
  const { id } = await aDialogue({ by: [ada, ben], letters: [{ from: ben, body: 'Een brief.' }] })
  const composition = `/schrijven/dialogen/${id}/samenstelling`
  await page.goto(composition)
  await page.getByLabel('Titel').fill('Over een brief')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen als samenstelling 1.')).toBeVisible()
  await expect(page.getByText('Er is nog niets opgeslagen')).toHaveCount(0)
  // What was saved is left without a question.
  await page.getByRole('link', { name: 'Als lezer' }).click()
  await page.waitForURL(/drukproef$/)

  const proposal = `/schrijven/post/${await aProposalTo(ada)}`
  for (const [at, label, leave] of [
    [composition, 'Na de laatste brief', 'Als lezer'],
    [proposal, 'Brief', 'Naar alle post'],
  ] as const) {
    await page.goto(at)
    await page.getByLabel(label, { exact: true }).fill('Nog niet bewaard.')
    await expect.poll(() => page.getByLabel(label, { exact: true }).evaluate(isTakenOver)).toBe(true)
    const asked = page.waitForEvent('dialog')
    const leaving = page.getByRole('link', { name: leave }).click()
    await (await asked).dismiss()
    await leaving.catch(() => null)
    await expect.poll(() => typedIn(page.getByLabel(label, { exact: true }))).toBe('Nog niet bewaard.')
    page.once('dialog', (dialog) => dialog.accept())
  }
})

test('a browser asks before what was typed while the rest was being saved is left behind', async ({
  page,
  signInAs,
}) => {
  await signInAs('Ada')
  await page.goto('/schrijven/gegevens')
  await expect.poll(() => page.getByLabel('Naam').evaluate(isTakenOver)).toBe(true)
  let answerNow: () => void = () => {}
  const answered = new Promise<void>((resolve) => {
    answerNow = resolve
  })
  await page.route('**/schrijven/gegevens', async (route) => {
    await answered
    await route.continue()
  })
  await page.getByLabel('In één regel').fill('Schrijft brieven.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByLabel('In één regel').fill('Schrijft lange brieven.')
  answerNow()
  await expect(page.getByRole('status')).not.toBeEmpty()
  const asked = page.waitForEvent('dialog')
  const leaving = page.getByRole('link', { name: 'Je auteurspagina' }).click()
  await (await asked).dismiss()
  await leaving.catch(() => null)
  await expect(page.getByLabel('In één regel')).toHaveValue('Schrijft lange brieven.')
})
