import type { Page } from '@playwright/test'
import { aProposalTo } from './support/a-proposal-to'
import { answerOn } from './support/answer-on'
import { expect, test } from './support/fixtures'
import {
  boxOf,
  inDrawer,
  LONG_LETTER,
  MAILED,
  openPreview,
  selectIn,
  whatBenWrote,
} from './support/in-a-letter-room'
import { findOrAddMember } from './support/people'
import { overflowOf, problemsOf } from './support/problems-of'

const SHEET = { name: 'Brief' } as const

test('the letter that one answers stands beside one’s own sheet, and is quoted where it is selected', async ({
  page,
  signInAs,
}) => {
  const { id } = await whatBenWrote(await signInAs('Olga'))
  await openFormatted(page, id)
  const earlier = page.getByRole('region', { name: 'Eerdere brieven' })
  const sheet = page.getByRole('textbox', SHEET)
  const [theirs, mine, bar] = await Promise.all([boxOf(earlier), boxOf(sheet), boxOf(page.locator('.bar'))])
  expect(bar.height).toBeLessThanOrEqual(44)
  expect(theirs.x + theirs.width).toBeLessThan(mine.x)
  await earlier.hover()
  await page.mouse.wheel(0, 600)
  await expect.poll(() => earlier.evaluate((it) => it.scrollTop)).toBeGreaterThan(300)
  expect(await page.evaluate(() => scrollY)).toBe(0)

  await expect(page.getByRole('button', { name: 'Citeren', exact: true })).toHaveCount(0)
  await selectIn(earlier, 'Alinea 30 van een lange brief.')
  await page.getByRole('button', { name: 'Citeren', exact: true }).click()
  await expect(sheet).toBeFocused()
  await expect(sheet).toContainText('Alinea 30 van een lange brief.')
  await page.keyboard.type('Dat dacht ik ook.')
  // By keyboard, and of what stayed between two.
  await selectIn(earlier, 'Het getal is zeven.')
  await expect(page.getByRole('toolbar', { name: 'Met deze woorden' })).toBeVisible()
  await page.keyboard.press('Alt+F10')
  await expect(page.getByRole('button', { name: 'Citeren', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  const between = sheet.getByRole('group', { name: /^Onder ons/ })
  await expect(between).toBeVisible()
  await expect(sheet).not.toContainText(':::')
  const preview = await openPreview(page)
  await expect(preview.getByRole('note', { name: /^Onder ons/ })).toContainText('Het getal is zeven.')
  await expect(preview.getByRole('note', { name: /^Onder ons/ })).not.toContainText('Alinea 30')
})

test('who presses "Voorbeeld" right after typing sees it open, also when the preview that typing asks for takes its place', async ({
  page,
  signInAs,
}) => {
  const { id } = await whatBenWrote(await signInAs('Olga'))
  await openFormatted(page, id)
  let isFirst = true
  await page.route('**/schrijven/voorbeeld/brief', (route) => {
    if (!isFirst) return route.continue()
    isFirst = false
    return route.fulfill({ status: 409, json: null })
  })
  await page.getByRole('textbox', SHEET).pressSequentially('Dat dacht ik ook.')
  await page.getByRole('button', { name: 'Voorbeeld' }).click()
  const preview = page.getByRole('region', { name: 'Zoals de ander het leest' })
  await expect(preview.locator('.preview-page')).toContainText('Dat dacht ik ook.')
  await expect(preview.locator('.preview-page')).toBeFocused()
})

test('a salutation is offered and not typed: nothing is saved before one takes it, and Enter ends a line', async ({
  page,
  signInAs,
}) => {
  const { id } = await whatBenWrote(await signInAs('Olga'))
  await openFormatted(page, id)
  const sheet = page.getByRole('textbox', SHEET)
  await expect(sheet).toBeFocused()
  await expect(sheet).toHaveAttribute('aria-placeholder', /^Beste Ben/)
  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect(answerOn(page)).toContainText('Er staat nog niets in de brief.')
  await page.reload()
  await page.getByRole('button', { name: /^Begin met/ }).click()
  await page.keyboard.type('Eén regel.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nog een.')
  await expect(sheet.locator('.cm-line')).toHaveText(['Beste Ben,', '', 'Eén regel.', 'Nog een.'])
  await expect(page.getByRole('button', { name: /^Begin met/ })).toHaveCount(0)
  // What was typed in one go is one step, and a busy machine makes several of it.
  for (let step = 0; step < 20 && (await sheet.locator('.cm-placeholder').count()) === 0; step += 1)
    await page.keyboard.press('Control+z')
  await expect(sheet).toHaveText('Beste Ben,')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Toch.')
  await expect(sheet.locator('.cm-line')).toHaveText(['Beste Ben,', '', 'Toch.'])

  // What is selected goes between the two from the bar at the selection.
  await page.keyboard.press('Shift+Home')
  await page.getByRole('toolbar').getByRole('button', { name: 'Onder ons', exact: true }).click()
  await expect(sheet.getByRole('group', { name: /^Onder ons/ })).toBeVisible()
  await expect(sheet).not.toContainText(':::')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(answerOn(page)).toContainText('Opgeslagen.')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('one begins with the letter that one answers, and with the keyboard open the text has more than half', async ({
    page,
    signInAs,
  }) => {
    const { id } = await whatBenWrote(await signInAs('Olga'))
    await page.goto(`/schrijven/dialogen/${id}/schrijven`)
    await expect(page.locator('.cm-content')).toBeVisible()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await expect(page.getByRole('article', { name: 'Ben' }).first()).toBeVisible()
    await expect(page.getByText('Een oude brief.')).toBeHidden()
    await page.getByRole('link', { name: 'één eerdere brief' }).click()
    await expect(page.getByText('Een oude brief.')).toBeVisible()
    await page.locator('.cm-content').fill(LONG_LETTER)
    for (const size of [
      { width: 390, height: 506 },
      { width: 320, height: 400 },
    ]) {
      await page.setViewportSize(size)
      await page.locator('.cm-content').focus()
      await page.keyboard.press('Control+End')
      await expect.poll(() => roomAroundCaret(page), `${size.width}`).toBeGreaterThanOrEqual(0)
      expect((await boxOf(page.locator('.bar'))).height).toBeLessThanOrEqual(44)
      expect(await seenOfText(page)).toBeGreaterThan(size.height / 2)
      expect(await overflowOf(page)).toBe(0)
    }
  })
})

test('the room of a letter can be used by all at every width, by day and by night', async ({
  page,
  signInAs,
}) => {
  test.slow()
  const { id, letterIds } = await whatBenWrote(await signInAs('Olga'))
  const addresses = [
    `/schrijven/dialogen/${id}/schrijven`,
    `/schrijven/dialogen/${id}/brieven/${letterIds[1]}`,
  ]
  const proposal = `/schrijven/post/${await aProposalTo(await findOrAddMember('Olga'), { dialogueId: id, body: MAILED })}`
  for (const [width, colorScheme] of [
    [320, 'light'],
    [390, 'dark'],
    [768, 'light'],
    [1280, 'dark'],
    [1280, 'light'],
  ] as const)
    for (const address of [...addresses, proposal]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      await expect(page.getByRole('button', { name: 'Alleen de tekst', includeHidden: true })).toBeAttached()
      await expect(page.locator('.cm-content, .passages-typed').first()).toBeVisible()
      const earlier = page.getByRole('region', { name: 'Eerdere brieven' })
      // Above a mail they are one line.
      const fold = earlier.locator('.earlier-fold:not([open]) > summary')
      if (await fold.isVisible()) await fold.click()
      if (await earlier.isVisible()) {
        await selectIn(earlier, 'Alinea 3 van')
        await expect(page.getByRole('toolbar', { name: 'Met deze woorden' })).toBeVisible()
      }
      expect.soft(await overflowOf(page), `${address} ${width}`).toBe(0)
      expect.soft(await problemsOf(page), `${address} ${width} ${colorScheme}`).toEqual([])
      await page
        .getByRole('link', { name: /^Bij de / })
        .filter({ visible: true })
        .click()
      await expect(page.getByRole('heading', { name: /^Bij de / })).toBeFocused()
      expect.soft(await problemsOf(page), `${address} ${width} ${colorScheme}, opened`).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('heading', { name: /^Bij de / })).toBeHidden()
    }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the same fields and buttons stand in one column', async ({ page, signInAs }) => {
    const { id } = await whatBenWrote(await signInAs('Olga'))
    await page.goto(`/schrijven/dialogen/${id}/schrijven`)
    const field = page.getByRole('textbox', SHEET)
    await expect(field).toHaveAttribute('placeholder', 'Beste Ben,')
    await expect(field).toHaveValue('')
    const theirs = await boxOf(page.getByRole('region', { name: 'Eerdere brieven' }))
    const mine = await boxOf(field)
    expect(theirs.y + theirs.height).toBeLessThan(mine.y)
    await expect(page.getByRole('heading', { name: 'Bij de brief' })).toBeVisible()
    await page.getByLabel('Onderwerp').fill('Zonder script')
    await field.fill('Beste Ben,\nDit zijn twee regels.')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(answerOn(page)).toContainText('Opgeslagen.')
    await expect(field).toHaveValue('Beste Ben,\nDit zijn twee regels.')
  })
})

async function openFormatted(page: Page, id: string): Promise<void> {
  await page.goto(`/schrijven/dialogen/${id}/schrijven`)
  await expect(page.locator('.cm-content')).toBeVisible()
  await inDrawer(page, () => page.getByRole('button', { name: 'Opgemaakt' }).click())
}

/** Pixels between the line with the caret and the nearest edge of what is seen of the page, under the bar. */
function roomAroundCaret(page: Page): Promise<number> {
  return page.evaluate(() => {
    const node = getSelection()?.getRangeAt(0).startContainer
    const line = (node instanceof Element ? node : node?.parentElement)?.closest('.cm-line')
    const box = line?.getBoundingClientRect()
    const bar = document.querySelector('.bar')?.getBoundingClientRect()
    return Math.min((box?.top ?? 0) - (bar?.bottom ?? 0), innerHeight - (box?.bottom ?? 0))
  })
}

/** How high a stretch of the window shows one's own sheet. */
function seenOfText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sheet = document.querySelector('.sheet')?.getBoundingClientRect()
    const bar = document.querySelector('.bar')?.getBoundingClientRect()
    return Math.min(innerHeight, sheet?.bottom ?? 0) - Math.max(bar?.bottom ?? 0, sheet?.top ?? 0)
  })
}
