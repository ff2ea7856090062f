import type { Locator, Page } from '@playwright/test'
import { aCorrespondent, aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { expect, test } from './support/fixtures'
import { holdScripts, OF_THE_EDITOR } from './support/hold-scripts'
import { openPreview, showSource } from './support/in-a-letter-room'
import { findOrAddMember, signIn } from './support/people'
import { overflowOf, problemsOf } from './support/problems-of'
import { seenOn } from './support/seen-on'
import { site } from './support/site'

const LETTER = `Beste Ada,

Ik heb *heel* [lang](https://voorbeeld.example) getwijfeld over 12\u00a0mei,\\
en over jou.

- melk &amp; brood
- oude kaas

| dag | brief |
| --- | ----- |
| ma  | een   |

> Wie schrijft, blijft.

:::onder-ons
Het getal is zeven.
:::

Tot zo.`

/** From the first words to the last, in the order in which they stand in the letter. */
const SELECTED = [
  ['half words, emphasis and a link', 'eel', 'getwijf'],
  ['a space that does not break, and a line end', '12', 'en ov'],
  ['two paragraphs', 'Beste', 'Ik heb'],
  ['two lines of a list', 'brood', 'kaas'],
  ['a table', 'dag', 'een'],
  ['a quotation', 'schrijft', 'blijft.'],
  ['all of it', 'Beste', 'Tot zo.'],
] as const

test('what is selected in a letter is quoted word for word, and leads to where it stands', async ({
  page,
  signInAs,
}) => {
  test.slow()
  const ada = await signInAs('Ada')
  const ben = await findOrAddMember('Ben')
  const { id } = await aDialogue({ by: [ada, ben], letters: [{ from: ben, body: LETTER }] })
  await page.goto(`/schrijven/dialogen/${id}/schrijven`)
  const bens = page.getByRole('article', { name: 'Ben' })
  const quote = bens.getByRole('button', { name: 'Citeren uit brief 1' })
  const preview = await openPreview(page)
  for (const [index, [, from, to]] of SELECTED.entries()) {
    await select(bens, from, to)
    await quote.click()
    const links = preview.getByRole('blockquote').getByRole('link', { name: 'brief 1', exact: true })
    // Each is checked and set by a server that others use too.
    await expect(links).toHaveCount(index + 1, { timeout: 30_000 })
    for (const link of await links.all()) await expect(link).toHaveAttribute('href', /-alinea-\d+$/)
  }
  // All of it was partly between them, and so is its quotation.
  await expect(preview.getByRole('note', { name: 'Onder ons' })).toContainText('Tot zo.')
  await showSource(page)
  await expect(page.getByRole('textbox', { name: 'Brief' })).toContainText('> Het getal is zeven.')
  await expectFine(page)
})

test('the bar of what is selected comes up once the mouse is let go, and never beneath it', async ({
  page,
  signInAs,
}) => {
  const ada = await signInAs('Ada')
  const ben = await findOrAddMember('Ben')
  const body = 'Wachten is een *lange* brief & niets anders, al duurt het weken voor er iets komt.'
  const { id } = await aDialogue({ by: [ada, ben], letters: [{ from: ben, body }] })
  await page.goto(`/schrijven/dialogen/${id}/schrijven`)
  const bens = page.getByRole('article', { name: 'Ben' })
  const quote = bens.getByRole('button', { name: 'Citeren uit brief 1' })
  await quote.click()
  await expect(bens.getByText('Selecteer eerst in deze brief')).toBeVisible()
  const bar = page.getByRole('toolbar', { name: 'Met deze woorden' })

  // Two clicks at the foot of a line, a pause, and the third at the same place.
  const line = await bens.getByText('lange', { exact: true }).evaluate((word) => {
    const { left, width, bottom } = word.getBoundingClientRect()
    return { x: left + width / 2, foot: bottom }
  })
  await page.mouse.click(line.x, line.foot - 1, { clickCount: 2 })
  await expect(bar).toBeVisible()
  for (const y of [line.foot, line.foot + 2])
    expect(
      await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('[role="toolbar"]'), [
        line.x,
        y,
      ] as const),
    ).toBeNull()
  await page.mouse.down({ clickCount: 3 })
  await expect(bar).toBeHidden()
  await page.mouse.up({ clickCount: 3 })
  await expect(bar).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(/^Wachten.*komt\.$/s)
  await quote.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Brief' })).toContainText('niets anders')
})

test('what stayed between two is not quoted once somebody else reads along', async ({ page, signInAs }) => {
  const ada = await signInAs('Ada')
  const ben = await findOrAddMember('Ben')
  const { id } = await aDialogue({ by: [ada, ben], letters: [{ from: ben, body: LETTER }] })
  await aCorrespondent(id, await findOrAddMember('Emiel'))
  await aSentLetter(id, { from: ben, body: 'Dag Emiel.', sentAt: new Date() })
  await page.goto(`/schrijven/dialogen/${id}/schrijven`)
  const first = page.getByRole('article', { name: 'Ben' }).nth(1)
  await select(first, 'getal', 'zeven')
  await first.getByRole('button', { name: 'Citeren uit brief 1' }).click()
  await expect(first.getByText('daarom kun je het niet aanhalen')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Brief' })).not.toContainText('zeven')
})

test('who revises a letter quotes from those before it, and from no other', async ({ page, signInAs }) => {
  const ada = await signInAs('Ada')
  const ben = await findOrAddMember('Ben')
  const letters = [
    { from: ben, body: 'Een oude brug.' },
    { from: ada, body: 'Ik zag hem.' },
    { from: ben, body: 'Een nieuwe.' },
  ]
  const { id, letterIds } = await aDialogue({ by: [ada, ben], letters })
  await page.goto(`/schrijven/dialogen/${id}/brieven/${letterIds[1]}`)
  const earlier = page.getByRole('region', { name: 'Eerdere brieven' }).getByRole('article')
  await expect(earlier).toHaveCount(1)
  await select(earlier, 'oude', 'brug')
  await earlier.getByRole('button', { name: 'Citeren uit brief 1' }).click()
  await showSource(page)
  await expect(page.getByRole('textbox', { name: 'Brief' })).toContainText('> [brief 1](#brief-1)')
  await page.getByRole('button', { name: 'Herziening bewaren' }).click()
  await expect(page.getByText('De herziene brief is bewaard.')).toBeVisible()
  await expect(page.getByRole('blockquote').getByRole('link', { name: 'brief 1' })).toHaveAttribute(
    'href',
    /-alinea-1$/,
  )
})

test('a quotation that comes before the editor is in the letter all the same', async ({ page, signInAs }) => {
  const ada = await signInAs('Ada')
  const ben = await findOrAddMember('Ben')
  const { id } = await aDialogue({ by: [ada, ben], letters: [{ from: ben, body: 'Een oude brug.' }] })
  const letThrough = await holdScripts(page, OF_THE_EDITOR)
  await page.goto(`/schrijven/dialogen/${id}/schrijven`)
  const bens = page.getByRole('article', { name: 'Ben' })
  await select(bens, 'oude', 'brug')
  await bens.getByRole('button', { name: 'Citeren uit brief 1' }).click()
  await expect(page.locator('textarea#body')).toHaveValue(/> oude brug\n> \[brief 1\]\(#brief-1\)/)
  letThrough()
  await showSource(page)
  await expect(page.locator('.cm-content')).toContainText('> oude brug')
  await expect(page.getByText(/^Opgeslagen \d/)).toBeVisible()
})

test('without script one types a quotation, and is told how', async ({ browser, signInAs }) => {
  const ada = await signInAs('Ada')
  const { id } = await aDialogue({
    by: [ada, await findOrAddMember('Ben')],
    letters: [{ from: ada, body: 'Een oude brug.' }],
  })
  const context = await browser.newContext({ javaScriptEnabled: false })
  await signIn(context, site().url, 'Ada')
  const page = await context.newPage()
  await page.goto(`${site().url}/schrijven/dialogen/${id}/schrijven`)
  await expect(page.getByText('Zelf typen kan ook')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Citeren' })).toHaveCount(0)
  await page.getByLabel('Brief', { exact: true }).fill('Dag.\n\n> oude brug\n> [brief 1](#brief-1)')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(seenOn(page, 'Opgeslagen.')).toBeVisible()
  await page.goto(page.url())
  await openPreview(page)
  await expect(page.getByRole('blockquote').getByRole('link', { name: 'brief 1' })).toHaveAttribute(
    'href',
    /-alinea-1$/,
  )
  await context.close()
})

/** Selects from where these words begin to where those end, as somebody who drags over them. */
async function select(letter: Locator, from: string, to: string): Promise<void> {
  await letter.evaluate(
    (element, [first = '', last = '']) => {
      const find = (words: string) => {
        const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        for (let node = nodes.nextNode(); node; node = nodes.nextNode())
          if (node.parentElement?.closest('.prose') && node.textContent?.includes(words))
            return { node, at: node.textContent.indexOf(words) }
        throw new Error(`Not in the letter: ${words}`)
      }
      const [begin, end] = [find(first), find(last)]
      getSelection()?.setBaseAndExtent(begin.node, begin.at, end.node, end.at + last.length)
    },
    [from, to],
  )
}

/** Nothing for axe to find, and at 320 px nothing sticks out. */
async function expectFine(page: Page): Promise<void> {
  expect(await problemsOf(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await overflowOf(page)).toBe(0)
}
