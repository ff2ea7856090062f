import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { expect, test } from './support/fixtures'
import { findOrAddMember } from './support/people'

test('an essay saves itself, and is still there when the page is loaded anew', async ({ page, signInAs }) => {
  await signInAs('Ada')
  await page.goto('/schrijven/nieuw')
  await page.getByLabel('Titel').fill('Zonder knop')
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Dit typte ik, en ik drukte nergens op.')
  await expect(page.getByText(/^Opgeslagen \d/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Titel')).toHaveValue('Zonder knop')
  await expect(page.getByRole('textbox', { name: 'Tekst' })).toContainText('ik drukte nergens op')
})

test('what is handed in is not saved by itself: a key that slips does not take it back', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const draft = await aDraftBy('Ada', { title: 'Bij de redactie', isSubmitted: true })
  const ada = await signInAs('Ada')
  await page.clock.install()
  await page.goto(`/schrijven/concepten/${draft.id}`)
  await page.getByLabel('Inleiding').fill('Een toets die schoot')
  await page.clock.fastForward(20_000)
  await page.getByRole('button', { name: 'Voorbeeld' }).click()
  await expect(page.getByText('Nog niet opgeslagen')).toBeVisible()
  expect((await findDraft(ada.id, draft.id))?.state).toBe('submitted')
})

test('what an editor changed is shown by word, and the version before it is fetched back', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const draft = await aDraftBy('Ada', { title: 'Over de post', body: 'Een brief is een lang begin.' })
  const editor = await findOrAddMember('Emiel')
  const changed = { ...EMPTY_CONTENT, title: 'Over de post', body: 'Een brief is een kort begin.' }
  await saveDraft(editor.id, draft.id, 1, changed)

  await signInAs('Ada')
  await page.goto(`/schrijven/concepten/${draft.id}`)
  await page.getByRole('link', { name: 'sinds jouw laatste versie' }).click()
  await expect(page.locator('del').filter({ hasText: /^lang$/ })).toBeVisible()
  await expect(page.locator('ins').filter({ hasText: /^kort$/ })).toBeVisible()

  await page.getByRole('link', { name: 'Versie 1', exact: true }).click()
  await page.getByRole('button', { name: 'Deze versie terughalen' }).click()
  await expect(page.getByText('Versie 1 is teruggehaald.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Tekst' })).toContainText('een lang begin')
})

test('an essay is thrown away and fetched back', async ({ page, signInAs, aDraftBy }) => {
  const draft = await aDraftBy('Ada', { title: 'Toch maar niet' })
  await signInAs('Ada')
  await page.goto(`/schrijven/concepten/${draft.id}`)
  await page.getByRole('link', { name: 'Weggooien' }).click()
  await page.getByRole('button', { name: 'Weggooien' }).click()
  await expect(page.getByText('nog 30 dagen terug te halen')).toBeVisible()
  await page.getByRole('button', { name: 'Terughalen: Toch maar niet' }).click()
  await expect(page.getByText('Dit essay is teruggehaald.')).toBeVisible()
  await expect(page.getByLabel('Titel')).toHaveValue('Toch maar niet')
})

test('for whoever may not read an essay there are no versions of it, and nothing to throw away', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const draft = await aDraftBy('Ada', { title: 'Van niemand anders' })
  await signInAs('Ben')
  for (const place of ['', '/versies', '/versies?van=1&naar=1', '/versies/1', '/weggooien']) {
    const answer = await page.goto(`/schrijven/concepten/${draft.id}${place}`)
    expect(answer?.status(), place).toBe(404)
    await expect(page.getByText('Van niemand anders')).toHaveCount(0)
  }
})
