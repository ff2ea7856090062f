import type { CDPSession, Page } from '@playwright/test'
import type { Member } from '@/db/schema'
import { expect, test } from './support/fixtures'

const TEXT = 'Een *schuin* woord.\n\n## Een kop\n\n- een\n- twee\n\nHet slot met een **vet** woord.'

/** Each as a keyboard sends it: what is composed, step by step, and where the caret is before it. */
const COMPOSED = [
  { what: 'a dead key', keys: ['Control+End'], steps: ['´', 'é'], after: 'vet** woord.é' },
  {
    what: 'Japanese',
    keys: ['Control+Home'],
    steps: ['に', 'にほ', 'にほん', '日本'],
    after: '日本Een *schuin*',
  },
  { what: 'Korean', keys: ['Control+Home', 'End'], steps: ['ㅎ', '하', '한'], after: 'woord.한' },
  {
    what: 'a word of an Android keyboard, in a heading',
    keys: ['Control+Home', 'ArrowDown', 'ArrowDown', 'End'],
    steps: [' ', ' m', ' me', ' met', ' metro'],
    after: '## Een kop metro',
  },
  {
    what: 'a word that is taken back whole',
    keys: ['Control+End'],
    steps: ['s', 'sc', 'sch', 'sc', 's', ''],
    after: '**vet** woord.',
  },
]

/** What was composed is taken back in as many steps as the editor made of it. */
const MOST_STEPS = 10

for (const { what, keys, steps, after } of COMPOSED)
  test(`what is composed stands there whole, beside marks that are hidden: ${what}`, async ({
    page,
    signInAsNamesakeOf,
    aDraftBy,
  }) => {
    const keyboard = await open(page, aDraftBy, await signInAsNamesakeOf('Olga'))
    for (const key of keys) await page.keyboard.press(key)
    for (const text of steps) await compose(keyboard, text)
    await page.keyboard.insertText(steps.at(-1) ?? '')
    const source = await sourceOf(page)
    expect(source).toContain(after)
    expect(source.replace(steps.at(-1) ?? '', '')).toBe(TEXT)
    await page.locator('.cm-content').focus()
    for (let time = 0; time < MOST_STEPS; time += 1) await page.keyboard.press('Control+z')
    expect(await sourceOf(page)).toBe(TEXT)
  })

test('a keyboard that composes a word anew changes that word and nothing beside it', async ({
  page,
  signInAsNamesakeOf,
  aDraftBy,
}) => {
  const keyboard = await open(page, aDraftBy, await signInAsNamesakeOf('Olga'))
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Woorf')
  // As a keyboard of a phone has a word that was written become one that is composed.
  await page.keyboard.press('Control+Shift+ArrowLeft')
  for (const text of ['Woor', 'Woord']) await compose(keyboard, text)
  await page.keyboard.insertText('Woord')
  expect(await sourceOf(page)).toBe(`${TEXT} Woord`)
})

async function open(
  page: Page,
  aDraftBy: (whose: Member, draft: { title: string; body: string }) => Promise<{ id: string }>,
  olga: Member,
): Promise<CDPSession> {
  const { id } = await aDraftBy(olga, { title: 'Samengesteld', body: TEXT })
  await page.goto(`/schrijven/concepten/${id}`)
  await page.locator('.cm-content').focus()
  return page.context().newCDPSession(page)
}

async function compose(keyboard: CDPSession, text: string): Promise<void> {
  const end = text.length
  await keyboard.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
}

/** The text as its source says it, whatever is hidden of it while it is shown. */
async function sourceOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Bron', exact: true }).click()
  const lines = await page.locator('.cm-content .cm-line').allTextContents()
  await page.getByRole('button', { name: 'Opgemaakt', exact: true }).click()
  return lines.join('\n')
}
