import type { Page } from '@playwright/test'
import { aDialogue } from '@/db/testing/a-dialogue'
import { approveDialogue } from '@/publication/correspondence/compositions/approve-dialogue'
import { emptyContent } from '@/publication/correspondence/compositions/composition-content'
import { findComposition } from '@/publication/correspondence/compositions/find-composition'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { aRun } from './support/a-run'
import { expect, test } from './support/fixtures'
import { isTakenOver } from './support/is-taken-over'
import { findOrAddMember, signIn } from './support/people'
import { problemsOf } from './support/problems-of'
import { seenOn } from './support/seen-on'
import { site } from './support/site'

const SECRET = 'Zwijgplichtweduwe'
const yesOn = (page: Page) => page.getByRole('button', { name: 'Akkoord met precies deze tekst' })
/** What is sent of what stands before the second letter, whatever it looks like. */
const sentOf = (page: Page) => page.locator('textarea.interlude-field').nth(1)
const titleOn = (page: Page) => page.getByLabel('Titel')

async function twoWhoWrote(ada: Awaited<ReturnType<typeof findOrAddMember>>) {
  const ben = await findOrAddMember('Ben')
  const { id, letterIds } = await aDialogue({
    by: [ada, ben],
    letters: [
      {
        from: ada,
        subject: 'De rij',
        body: `Beste Ben,\n\nIk stond in de rij.\n\n:::onder-ons\n${SECRET}\n:::`,
      },
      { from: ben, subject: 'Bellen', body: 'Dag Ada,\n\nZe belden.' },
      { from: ben, subject: 'Nog iets', body: 'Dag Ada,\n\nDit hoort er niet bij.' },
    ],
  })
  return { ada, ben, id, letterIds, at: `/schrijven/dialogen/${id}/samenstelling` }
}

async function open(page: Page, at: string) {
  await page.goto(at)
  await expect.poll(() => titleOn(page).evaluate(isTakenOver)).toBe(true)
}

test('a piece is written on the page as readers will see it, and nobody agrees to what is not saved', async ({
  page,
  signInAsNamesakeOf,
}) => {
  const { at } = await twoWhoWrote(await signInAsNamesakeOf('Ada'))
  await open(page, at)
  await expect(page.getByText('Ik stond in de rij.')).toBeVisible()
  await expect(page.getByText(SECRET)).toHaveCount(0)
  await titleOn(page).fill(`Over de rij ${aRun()}`)
  // A letter that is out is folded, and read where it would stand.
  await page.getByRole('checkbox', { name: 'Nog iets' }).uncheck()
  await expect(page.getByText('Dit hoort er niet bij.')).toBeHidden()
  await page.getByText('blijft buiten het stuk').filter({ visible: true }).click()
  await expect(page.getByText('Dit hoort er niet bij.')).toBeVisible()
  // A press begins a heading in its place, and what was only begun is nothing.
  const interlude = page.getByLabel('Tussenstuk vóór deze brief').nth(1)
  await page
    .getByRole('button', { name: /tussenkop vóór de brief van Ben/ })
    .first()
    .click()
  await expect(interlude).toBeFocused()
  await expect(sentOf(page)).toHaveValue('## ')
  await expect(page.locator('.cm-content')).toBeFocused()
  await titleOn(page).focus()
  await expect(sentOf(page)).toHaveValue('')
  await page
    .getByRole('button', { name: /tussenkop vóór de brief van Ben/ })
    .first()
    .click()
  await page.keyboard.type('Negen dagen')
  await expect(interlude.getByRole('heading', { name: 'Negen dagen' })).toBeVisible()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen als samenstelling 1.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Negen dagen' })).toBeVisible()
  await expect(page.getByText('Brief 2 van 2')).toBeVisible()
  // Who comes back to it undoes what they did before they left it.
  await interlude.focus()
  await expect(page.locator('.cm-content')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(sentOf(page)).not.toHaveValue('## Negen dagen')
  // On a slow machine it was typed in more than one go.
  await page.keyboard.press('Control+y')
  await expect(sentOf(page)).toHaveValue('## Negen dagen')

  await expect(yesOn(page)).toBeVisible()
  await titleOn(page).fill('Iets anders')
  await expect(yesOn(page)).toBeHidden()
  await expect(page.getByText('Sla eerst op.')).toBeVisible()
  await titleOn(page).fill(`Over wachten ${aRun()}`)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Opgeslagen als samenstelling 2.')).toBeVisible()
  await yesOn(page).click()
  await expect(page.getByText('Je akkoord is genoteerd.')).toBeVisible()
  await expect(page.getByText(/^Je ging akkoord op /)).toBeVisible()
})

test('what changed since one’s yes is shown by word, and who saved meanwhile keeps a yes from an older page', async ({
  page,
  signInAs,
}) => {
  const { ada, ben, id, letterIds, at } = await twoWhoWrote(await signInAs('Ada'))
  const content = { ...emptyContent(letterIds), title: 'Over geduld' }
  await saveComposition(ben.id, id, 0, content)
  const shown = (await findComposition(ada.id, id))?.current?.shown ?? ''
  expect(await approveDialogue(ada.id, id, shown)).toEqual({ status: 'approved' })
  await saveComposition(ben.id, id, 1, { ...content, title: 'Over veel geduld' })
  for (const address of [`${at}/drukproef`, at]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Wat er veranderde: de titel' })).toBeVisible()
    await expect(page.locator('ins')).toHaveText(/veel/)
  }
  await expect.poll(() => titleOn(page).evaluate(isTakenOver)).toBe(true)
  await saveComposition(ben.id, id, 2, { ...content, title: 'Over nog meer geduld' })
  await yesOn(page).click()
  await expect(page.getByText('Intussen is samenstelling 3 opgeslagen')).toBeVisible()
  await expect(yesOn(page)).toBeHidden()
  await page.getByRole('link', { name: 'Opnieuw laden' }).click()
  await expect(titleOn(page)).toHaveValue('Over nog meer geduld')
  await expect(yesOn(page)).toBeVisible()
})

test('by keyboard alone a piece is composed', async ({ page, signInAsNamesakeOf }) => {
  const { at } = await twoWhoWrote(await signInAsNamesakeOf('Ada'))
  await open(page, at)
  await titleOn(page).focus()
  await page.keyboard.type('Over toetsen')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Inleiding')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: 'De rij' })).toBeFocused()
  const interlude = page.getByLabel('Tussenstuk vóór deze brief').nth(1)
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('Tab')
    // In the field or in the editor that comes in its place, whichever it is at that moment.
    const whole = page.locator('.short-text').nth(1)
    if (await whole.evaluate((it) => it.contains(document.activeElement))) break
  }
  await expect(interlude).toBeFocused()
  await expect(page.locator('.short-text').nth(1)).toHaveCSS('opacity', '1')
  // The editor has come: it offers what belongs between letters, and what is typed in it is what is sent, no more.
  await expect(page.locator('.short-text').nth(1).locator('.cm-content')).toBeFocused()
  await page.keyboard.type('/')
  await expect(page.getByRole('option')).toHaveText(['Kop', 'Citaat', 'Figuur', 'Uitgelicht citaat'])
  await page.keyboard.type('cit')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Wie "wacht", ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('leeft')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('.')
  await expect(sentOf(page)).toHaveValue('> Wie “wacht”, **leeft**.')
  expect(await problemsOf(page)).toEqual([])
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Opgeslagen als samenstelling 1.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Tussenstuk vóór deze brief' }).nth(1)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Nog niet opgeslagen')).toBeVisible()
})

test('without script there are the same fields and buttons, in one column', async ({ browser, signInAs }) => {
  const { at } = await twoWhoWrote(await signInAs('Ada'))
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  })
  await signIn(context, site().url, 'Ada')
  const page = await context.newPage()
  await page.goto(site().url + at)
  await titleOn(page).fill(`Zonder script ${aRun()}`)
  await page.getByRole('checkbox', { name: 'Nog iets' }).uncheck()
  await page.getByLabel('Tussenstuk vóór deze brief').nth(1).fill('## Een kop')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(seenOn(page, 'Opgeslagen als samenstelling 1.')).toBeVisible()
  await expect(page.getByText('Dit gaat over wat is opgeslagen')).toBeVisible()
  await yesOn(page).click()
  await expect(page.getByRole('button', { name: 'Akkoord terugnemen' })).toBeVisible()
  await expect(page.getByText(/^Je ging akkoord op /)).toBeVisible()
  await page.goto(`${site().url}${at}/drukproef`)
  await expect(page.getByRole('heading', { name: 'Een kop' })).toBeVisible()
  await expect(page.getByText('Dit hoort er niet bij.')).toHaveCount(0)
  await context.close()
})
