import { aDialogue } from '@/db/testing/a-dialogue'
import { aProposalTo } from './support/a-proposal-to'
import { expect, test } from './support/fixtures'
import { holdScripts, OF_THE_EDITOR } from './support/hold-scripts'
import { isTakenOver } from './support/is-taken-over'
import { findOrAddMember } from './support/people'

for (const [what, saying] of [
  ['the editor', OF_THE_EDITOR],
  ['any script', ''],
] as const)
  test(`what is selected before ${what} has come is what the next key replaces`, async ({
    page,
    signInAs,
    aDraftBy,
  }) => {
    const draft = await aDraftBy('Ada', { title: 'Geselecteerd', body: 'Een oude tekst.' })
    await signInAs('Ada')
    const letThrough = await holdScripts(page, saying)
    await page.goto(`/schrijven/concepten/${draft.id}`, { waitUntil: 'commit' })
    await page.locator('textarea#body').selectText()
    letThrough()
    await expect(page.locator('.cm-content')).toBeFocused()
    await page.keyboard.type('Nieuw.')
    await expect(page.locator('.cm-content')).toHaveText('Nieuw.')
  })

test('what is typed before any script has come is gone on with where one was', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const draft = await aDraftBy('Ada', { title: 'Vroeg getypt', body: 'Het begin en het eind.' })
  await signInAs('Ada')
  const letThrough = await holdScripts(page)
  await page.goto(`/schrijven/concepten/${draft.id}`, { waitUntil: 'commit' })
  const field = page.locator('textarea#body')
  await field.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Eerst. ')
  letThrough()
  await expect(page.locator('.cm-content')).toBeFocused()
  await page.keyboard.type('Dan. ')
  await expect(page.locator('.cm-content')).toHaveText('Eerst. Dan. Het begin en het eind.')
  await expect(page.getByText('Nog niet opgeslagen')).toBeVisible()
})

test('a word that is being composed when the editor comes is finished in the field, and is in the editor', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const draft = await aDraftBy('Ada', { title: 'Samengesteld', body: 'Het begin.' })
  await signInAs('Ada')
  const letThrough = await holdScripts(page, OF_THE_EDITOR)
  await page.goto(`/schrijven/concepten/${draft.id}`)
  const field = page.locator('textarea#body')
  await expect.poll(() => field.evaluate(isTakenOver)).toBe(true)
  await field.press('Control+End')
  const keyboard = await page.context().newCDPSession(page)
  for (const text of ['に', 'にほ'])
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: 2, selectionEnd: 2 })
  const come = page.waitForResponse((answer) => answer.url().endsWith('.js'))
  letThrough()
  await come
  await page.waitForLoadState('networkidle')
  await expect(field).toHaveValue('Het begin.にほ')
  await page.keyboard.insertText('日本')
  await expect(page.locator('.cm-content')).toHaveText('Het begin.日本')
})

test('nothing is written in a field while the page gets its script, so no key falls beside what was selected', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const draft = await aDraftBy('Ada', { title: 'Ongestoord', lead: 'Een inleiding.', body: 'Een tekst.' })
  await signInAs('Ada')
  await page.addInitScript(noteWhatIsWritten)
  await page.goto(`/schrijven/concepten/${draft.id}`)
  await expect(page.locator('.cm-content')).toHaveText('Een tekst.')
  await expect(page.getByLabel('Inleiding')).toHaveValue('Een inleiding.')
  expect(await page.evaluate(() => Reflect.get(window, 'written'))).toEqual([])
})

test('what is typed before the editor has come is in the preview', async ({ page, signInAs, aDraftBy }) => {
  const draft = await aDraftBy('Ada', { title: 'Vroeg te zien', body: 'Oud.' })
  await signInAs('Ada')
  const letThrough = await holdScripts(page, OF_THE_EDITOR)
  await page.goto(`/schrijven/concepten/${draft.id}`, { waitUntil: 'commit' })
  await page.locator('textarea#body').fill('Vers getypt.')
  letThrough()
  await expect(page.getByRole('region', { name: 'Zoals lezers het zien' })).toContainText('Vers getypt.')
})

test('what is typed in fields before any script has come stays, and is saved by itself', async ({
  page,
  signInAs,
}) => {
  const ada = await signInAs('Ada')
  const { id } = await aDialogue({ by: [ada, await findOrAddMember('Ben')] })
  const letThrough = await holdScripts(page)
  await page.goto(`/schrijven/dialogen/${id}/schrijven`, { waitUntil: 'commit' })
  await page.getByLabel('Onderwerp').fill('Vroeg begonnen')
  letThrough()
  await expect(page.getByText(/^Opgeslagen \d/)).toBeVisible()

  const hold = await holdScripts(page)
  await page.goto(`/schrijven/post/${await aProposalTo(ada)}`, { waitUntil: 'commit' })
  await page.getByLabel('Brief').fill('Zo heb ik het bedoeld.')
  hold()
  await expect(page.locator('.cm-content')).toHaveText('Zo heb ik het bedoeld.')
})

/** Runs in the page, before anything else does. */
function noteWhatIsWritten() {
  const written: string[] = []
  Reflect.set(window, 'written', written)
  for (const name of ['value', 'defaultValue']) {
    const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, name)
    Object.defineProperty(HTMLTextAreaElement.prototype, name, {
      ...native,
      set(this: HTMLTextAreaElement, text: string) {
        written.push(`${name} of ${this.id}`)
        native?.set?.call(this, text)
      },
    })
  }
}
