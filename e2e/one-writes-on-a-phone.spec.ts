import type { Page } from '@playwright/test'
import { answerOn } from './support/answer-on'
import { expect, test } from './support/fixtures'
import { overflowOf, problemsOf } from './support/problems-of'

const PHONE = { width: 390, height: 844 }
const isDrawerOpen = (page: Page) => page.locator('#bij-het-stuk').evaluate((it) => it.checkVisibility())

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('an essay is written and handed in with the keyboard alone', async ({ page, signInAs }) => {
    await signInAs('Ada')
    await page.goto('/schrijven/nieuw')
    await expect(page.locator('.cm-content')).toBeVisible()
    await expect(page.getByLabel('Titel')).toBeFocused()
    expect(await isDrawerOpen(page)).toBe(false)
    await page.keyboard.type('Met één duim')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Inleiding')).toBeFocused()
    await page.keyboard.type('Twee "zinnen".')
    await page.keyboard.press('Shift+Enter')
    await expect(page.getByLabel('Inleiding')).toHaveValue('Twee “zinnen”.')
    await page.keyboard.type(' --')
    await expect(page.getByLabel('Inleiding')).toHaveValue('Twee “zinnen”. –')
    await page.keyboard.press('Backspace')
    await expect(page.getByLabel('Inleiding')).toHaveValue('Twee “zinnen”. --')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Inleiding')).toHaveValue('Twee “zinnen”. --')
    await expect(page.getByRole('textbox', { name: 'Tekst' })).toBeFocused()
    await page.keyboard.type('Een alinea van vijf woorden.')
    await expect(page.getByLabel('Titel')).toHaveValue('Met één duim')

    await page.getByRole('link', { name: 'Bij het stuk' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Bij het stuk' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(page.getByRole('checkbox').first()).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('textbox', { name: 'Tekst' })).toBeFocused()
    expect(await isDrawerOpen(page)).toBe(false)
    // Where it was, and not at the beginning.
    await page.keyboard.type(' Nog een.')
    await expect(page.getByRole('textbox', { name: 'Tekst' })).toHaveText(
      'Een alinea van vijf woorden. Nog een.',
    )

    await page.getByRole('button', { name: 'Inleveren' }).focus()
    await page.keyboard.press('Enter')
    await expect(answerOn(page)).toContainText('Ingeleverd bij de redactie.')
    await page.reload()
    await expect(page.locator('.cm-content')).toBeFocused()
    await expect(page.locator('.bar').getByText('Ingeleverd')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Opnieuw inleveren' })).toBeVisible()
  })

  test('with the keyboard of the screen open the text has more than half of what is left, and the line with the caret is seen', async ({
    page,
    signInAs,
    aDraftBy,
  }) => {
    const lines = Array.from({ length: 60 }, (_, at) => `Regel ${at}.`).join('\n\n')
    const draft = await aDraftBy('Ada', { title: 'Lang', body: lines })
    await signInAs('Ada')
    await page.goto(`/schrijven/concepten/${draft.id}`)
    expect(await page.locator('meta[name="viewport"]').getAttribute('content')).toContain('resizes-content')
    for (const size of [
      { width: 390, height: 506 },
      { width: 320, height: 400 },
    ]) {
      await page.setViewportSize(size)
      await page.locator('.cm-content').focus()
      for (const key of ['Control+End', 'Control+Home'] as const) {
        await page.keyboard.press(key)
        await expect.poll(() => roomAroundCaret(page), `${size.width} ${key}`).toBeGreaterThanOrEqual(0)
      }
      expect((await page.locator('.bar').boundingBox())?.height).toBeLessThanOrEqual(44)
      await expect(page.locator('.bar-words')).toBeVisible()
      expect(await page.locator('.bar-state').evaluate((it) => it.scrollHeight)).toBeLessThanOrEqual(44)
      expect(await seenOfText(page)).toBeGreaterThan(size.height / 2)
      expect(await overflowOf(page)).toBe(0)
    }
  })

  test('a half date in the closed drawer is shown to whoever publishes', async ({ page, signInAs }) => {
    await signInAs('Emiel')
    await page.goto('/schrijven/nieuw')
    await expect(page.locator('.cm-content')).toBeVisible()
    await page.getByRole('link', { name: 'Bij het stuk' }).click()
    await page.getByLabel('Datum').focus()
    await page.keyboard.type('31')
    await page.getByRole('button', { name: 'Sluiten' }).click()
    await page.getByRole('button', { name: 'Publiceren' }).click()
    await expect(page.getByLabel('Datum')).toBeFocused()
  })
})

test('a member who wants no editor gets a plain field from the first paint, wherever they sign in', async ({
  page,
  signInAsNamesakeOf,
  aDraftBy,
  browser,
  baseURL,
}) => {
  const olga = await signInAsNamesakeOf('Olga')
  const draft = await aDraftBy(olga, { title: 'Gewoon een veld', body: 'Het begin.' })
  await page.goto(`/schrijven/concepten/${draft.id}`)
  await page.locator('.cm-content').fill('Het begin en het eind.')
  await page.getByRole('button', { name: 'Eenvoudig tekstveld' }).click()
  const field = page.locator('textarea#body')
  await expect(field).toHaveValue('Het begin en het eind.')
  await expect(page.locator('.cm-editor')).toHaveCount(0)
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(answerOn(page)).toContainText('Opgeslagen als versie')

  const elsewhere = await browser.newContext({
    baseURL: baseURL ?? '',
    storageState: await page.context().storageState({ indexedDB: false }),
  })
  const other = await elsewhere.newPage()
  const scripts: string[] = []
  other.on('response', async (answer) => {
    if (answer.url().includes('.js')) scripts.push((await answer.text().catch(() => '')) || answer.url())
  })
  await other.goto(`/schrijven/concepten/${draft.id}`, { waitUntil: 'networkidle' })
  await expect(other.locator('textarea#body')).toHaveValue('Het begin en het eind.')
  expect(scripts.filter((script) => /cm-(activeLine|cursorLayer)/.test(script))).toEqual([])
  // The buttons put in the field what they put in the editor.
  await other.getByRole('button', { name: 'Noot' }).click()
  await expect(other.locator('textarea#body')).toHaveValue(/<Note><\/Note>/)
  await elsewhere.close()
  await page.getByRole('button', { name: 'Opgemaakt' }).click()
  await expect(page.locator('.cm-content')).toHaveText('Het begin en het eind.')
  // Here "/" and "+" put it there, and marks are not typed.
  await expect(page.locator('.insert')).toHaveCount(0)
  await expect(page.locator('#body-hint')).not.toContainText('##')
})

test('a writing room begins with its text, and can be used by all at every width, by day and by night', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const draft = await aDraftBy('Emiel', { title: 'Een kamer', lead: 'Twee regels.', body: 'De tekst.' })
  await signInAs('Emiel')
  for (const [width, colorScheme] of [
    [320, 'light'],
    [390, 'dark'],
    [840, 'light'],
    [1280, 'dark'],
    [1280, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/schrijven/concepten/${draft.id}`)
    await expect(page.locator('.cm-content')).toBeVisible()
    const bar = await page.locator('.bar').boundingBox()
    const text = await page.locator('.cm-line').first().boundingBox()
    expect.soft(bar?.height, `${width}: bar`).toBeLessThanOrEqual(44)
    expect.soft((text?.y ?? 999) - (bar?.y ?? 0), `${width}: text`).toBeLessThan(210)
    const add = await page.getByRole('button', { name: 'Beeld of document toevoegen' }).boundingBox()
    expect.soft(add?.y, `${width}: below the text`).toBeGreaterThan(text?.y ?? 999)
    expect.soft(await overflowOf(page), `${width}`).toBe(0)
    expect.soft(await problemsOf(page), `${width} ${colorScheme}`).toEqual([])
    if (width >= 1180) continue
    await page.getByRole('link', { name: 'Bij het stuk' }).click()
    await expect(page.getByLabel('Datum')).toBeVisible()
    expect.soft(await problemsOf(page), `${width} ${colorScheme}, opened`).toEqual([])
  }
})

test('only the text stays in sight when it is asked for, and what is saved is said all the same', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const draft = await aDraftBy('Ada', { title: 'Stilte', body: 'De tekst.' })
  await signInAs('Ada')
  await page.goto(`/schrijven/concepten/${draft.id}`)
  await page.getByRole('button', { name: 'Alleen de tekst' }).click()
  await expect(page.getByLabel('Titel')).toBeVisible()
  await expect(page.getByLabel('Inleiding')).toBeVisible()
  await expect(page.locator('#bij-het-stuk')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Inleveren' })).toBeHidden()
  await expect(page.locator('.cm-content')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Opgeslagen/ })).toBeAttached()
  await page.getByRole('button', { name: 'Alles tonen' }).click()
  await expect(page.locator('#bij-het-stuk')).toBeVisible()
  for (const place of ['#title', '#lead', '.cm-content', '.bar-only']) {
    await page.getByRole('button', { name: 'Alleen de tekst' }).click()
    await page.locator(place).focus()
    await page.keyboard.press('Escape')
    await expect(page.locator('#bij-het-stuk')).toBeVisible()
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE })

  test('what stands beside the text stands below it', async ({ page, signInAs, aDraftBy }) => {
    const draft = await aDraftBy('Ada', { title: 'Zonder', body: 'De tekst.' })
    await signInAs('Ada')
    await page.goto(`/schrijven/concepten/${draft.id}`)
    await page.getByRole('link', { name: 'Bij het stuk' }).click()
    await expect(page.getByLabel('Datum')).toBeVisible()
    const topics = page.getByRole('group', { name: 'Rubrieken' })
    const topic = topics.getByRole('checkbox', { checked: false }).first()
    const id = (await topic.getAttribute('value')) ?? ''
    await topic.check()
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(answerOn(page)).toContainText('Opgeslagen als versie 2.')
    await expect(topics.locator(`[value="${id}"]`)).toBeChecked()
  })
})

/** Pixels between the line with the caret and the nearest edge of what is seen of the page, under the bar. */
function roomAroundCaret(page: Page): Promise<number> {
  return page.evaluate(() => {
    const caret = getSelection()?.getRangeAt(0)
    const node = caret?.startContainer
    const line = (node instanceof Element ? node : node?.parentElement)?.closest('.cm-line')
    const box = line?.getBoundingClientRect()
    const bar = document.querySelector('.bar')?.getBoundingClientRect()
    return Math.min((box?.top ?? 0) - (bar?.bottom ?? 0), innerHeight - (box?.bottom ?? 0))
  })
}

/** How high a stretch of the window shows the text. */
function seenOfText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sheet = document.querySelector('.sheet')?.getBoundingClientRect()
    const bar = document.querySelector('.bar')?.getBoundingClientRect()
    return Math.min(innerHeight, sheet?.bottom ?? 0) - Math.max(bar?.bottom ?? 0, sheet?.top ?? 0)
  })
}
