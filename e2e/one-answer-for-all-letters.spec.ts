import type { Page } from '@playwright/test'
import { aDialogue } from '@/db/testing/a-dialogue'
import { emptyContent } from '@/publication/correspondence/compositions/composition-content'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { expect, test } from './support/fixtures'
import { findOrAddMember } from './support/people'

const ADDRESS = 'jan.derde@voorbeeld.example'
const TELEPHONE = '02 555 12 12'
const ACCOUNT = 'NL28 INGB 0004 7110 00'

/** The proof of ten letters of Ada: an address in all of them, a telephone and an account in one. */
async function aProof(): Promise<string> {
  const [ada, ben] = [await findOrAddMember('Ada'), await findOrAddMember('Ben')]
  const editor = await findOrAddMember('Emiel')
  const bodies = Array.from({ length: 10 }, (_, part) => `Schrijf gerust aan ${ADDRESS}, deel ${part}.`)
  bodies[8] += `\n\nOf bel ${TELEPHONE}.`
  bodies[9] += `\n\nMaak het over op ${ACCOUNT}.`
  const { id, letterIds } = await aDialogue({
    by: [ada, ben],
    letters: bodies.map((body) => ({ from: ada, body })),
  })
  await saveComposition(editor.id, id, 0, { ...emptyContent(letterIds), title: 'Over lijsten' })
  return `/schrijven/dialogen/${id}/samenstelling/drukproef`
}

const said = (page: Page) => page.getByRole('status').filter({ hasText: 'Genoteerd' })
const mayInAll = (page: Page, count: number) =>
  page.getByRole('button', { name: `Mag in alle ${count} brieven blijven staan: ${ADDRESS}` })

test('with the keyboard alone one answer is for ten letters, each next question has the focus, and how many are left is said', async ({
  page,
  signInAs,
}) => {
  await signInAs('Ada')
  await page.goto(await aProof())
  await expect(page.getByText('Nog 3 vragen aan jou.')).toBeVisible()
  await expect(page.getByRole('listitem').getByText('Staat in 10 van jouw brieven:')).toBeVisible()

  // One letter apart: the rest is one question still, and the letter after it is next.
  await page.getByText('Per brief antwoorden', { exact: true }).press('Enter')
  await page
    .getByRole('button', { name: `Mag blijven staan: ${ADDRESS} (Brief 2)`, exact: true })
    .press('Enter')
  await expect(said(page)).toHaveText('Genoteerd: dit mag blijven staan. Nog 3 vragen aan jou.')
  await expect(page.getByRole('button', { name: `Mag blijven staan: ${ADDRESS} (Brief 3)` })).toBeFocused()

  await mayInAll(page, 9).press('Enter')
  await expect(said(page)).toHaveText('Genoteerd: dit mag in 9 brieven blijven staan. Nog 2 vragen aan jou.')
  await expect(page.getByRole('button', { name: `Mag blijven staan: ${TELEPHONE}` })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('Genoteerd: dit mag blijven staan. Nog één vraag aan jou.')
  await expect(page.getByRole('button', { name: `Mag blijven staan: ${ACCOUNT}` })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('Genoteerd: dit mag blijven staan. Er zijn geen vragen meer aan jou.')
  await expect(page.getByRole('button', { name: 'Akkoord met precies deze tekst' })).toBeFocused()
})

test('all that is asked is let stay, and agreed to, in one press: what is not ticked is asked as before', async ({
  page,
  signInAs,
}) => {
  await signInAs('Ada')
  await page.goto(await aProof())
  const boxes = page.getByRole('group', { name: /Kruis aan wat mag blijven staan/ }).getByRole('checkbox')
  const agree = page.getByRole('button', { name: 'Akkoord met precies deze tekst' })
  await expect(boxes).toHaveCount(3)
  await agree.click()
  await expect(page.getByRole('status').filter({ hasText: 'kruis eerst aan' })).toBeVisible()
  await boxes.first().check()
  await agree.click()
  await expect(said(page)).toContainText('Nog 2 vragen aan jou.')
  await expect(boxes).toHaveCount(2)
  for (const box of await boxes.all()) await box.check()
  await agree.click()
  await expect(page.getByText('Je akkoord is genoteerd.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Akkoord terugnemen' })).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('it is the same', async ({ page, signInAs }) => {
    await signInAs('Ada')
    await page.goto(await aProof())
    await mayInAll(page, 10).press('Enter')
    await expect(said(page)).toHaveText(
      'Genoteerd: dit mag in 10 brieven blijven staan. Nog 2 vragen aan jou.',
    )
    for (const found of [TELEPHONE, ACCOUNT]) {
      await expect(page.getByRole('button', { name: `Mag blijven staan: ${found}` })).toBeFocused()
      await page.keyboard.press('Enter')
    }
    await expect(said(page)).toContainText('Er zijn geen vragen meer aan jou.')
    await expect(page.getByRole('link', { name: 'Naar Akkoord' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Akkoord met precies deze tekst' })).toBeFocused()
  })
})
