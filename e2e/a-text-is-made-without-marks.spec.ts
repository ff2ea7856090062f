import type { Locator, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { expect, test } from './support/fixtures'
import { overflowOf, problemsOf } from './support/problems-of'

test('who never saw a mark asks for blocks by /, goes into them and out by keyboard, and undoes it all', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const text = await openText(page, signInAs, aDraftBy, 'Een zin.')
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  const blocks = page.getByRole('listbox', { name: 'Blokken' })
  await expect(blocks.getByRole('option', { name: 'Kop' })).toHaveAttribute('aria-selected', 'true')
  await expect(text).toHaveAttribute('aria-activedescendant', /heading/)
  await expect(blocks).toBeInViewport()
  expect(await problemsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(blocks).toBeHidden()
  await expect(text).toContainText('/')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('/vak')
  await expect(blocks.getByRole('option')).toHaveText(['Kader'])
  await page.keyboard.press('Enter')
  await page.keyboard.type('In het kader.')
  await page.keyboard.press('ArrowUp')
  const box = page.getByRole('group', { name: 'Kader' })
  await expect(box).toBeFocused()
  await expect(box).toHaveAccessibleDescription(/Enter opent de velden/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Wat "kader" heet')
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(text).toBeFocused()
  expect(await problemsOf(page)).toEqual([])
  await showSource(page)
  await expect(text).toContainText('<Box title="Wat &quot;kader&quot; heet">In het kader.</Box>')
  for (let time = 0; time < 40; time += 1) await page.keyboard.press('Control+z')
  await expect(text).toHaveText('Een zin.')
})

test('on a phone the + stands beside an empty line, and the list lies at the bottom of what is in sight', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  await page.setViewportSize({ width: 390, height: 506 })
  await openText(page, signInAs, aDraftBy, 'Een zin.\n\n')
  await page.keyboard.press('Control+End')
  await page.getByRole('button', { name: 'Blok invoegen' }).click()
  const blocks = page.getByRole('listbox', { name: 'Blokken' })
  const place = await blocks.boundingBox()
  expect(place && Math.round(place.y + place.height)).toBe(506)
  expect(place?.height).toBeLessThanOrEqual(0.41 * 506)
  expect(await overflowOf(page)).toBe(0)
  expect(await problemsOf(page)).toEqual([])
  await blocks.getByRole('option', { name: 'Uitgelicht citaat' }).click()
  await page.keyboard.type('Een citaat.')
  await expect(page.getByRole('group', { name: 'Uitgelicht citaat' })).toBeVisible()
})

test('a link is found by words of a piece, and what is wanted in the text is found and replaced in one step', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const text = await openText(page, signInAs, aDraftBy, 'De oude brug en de nieuwe brug.')
  await page.keyboard.press('Control+a')
  await expect(page.getByRole('toolbar', { name: 'Opmaak van de selectie' })).toBeInViewport()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Adres, of woorden uit een stuk van ons' })
  await expect(field).toBeFocused()
  await expect(field).toBeInViewport()
  await field.fill('werkbank')
  const first = page.getByRole('option').first()
  await expect(first).toContainText('Een uur aan de werkbank')
  expect(await problemsOf(page)).toEqual([])
  await field.press('Enter')
  await expect(text).toContainText('[De oude brug en de nieuwe brug.](/2024/03/een-uur-aan-de-werkbank)')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+h')
  const panel = page.getByRole('search', { name: 'Zoeken en vervangen' })
  await panel.getByRole('textbox', { name: 'Zoeken' }).fill('brug')
  await expect(panel.getByRole('status')).toHaveText('2 gevonden')
  await panel.getByRole('textbox', { name: 'Vervangen door' }).fill('dam')
  expect(await problemsOf(page)).toEqual([])
  await panel.getByRole('button', { name: 'Alles vervangen' }).click()
  await expect(text).toHaveText('De oude dam en de nieuwe dam.')
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(text).toHaveText('De oude brug en de nieuwe brug.')
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog', { name: 'Toetsen' })).toBeVisible()
  expect(await problemsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
})

type Given = Pick<Parameters<Parameters<typeof test>[2]>[0], 'signInAs' | 'aDraftBy'>

async function openText(
  page: Page,
  signInAs: Given['signInAs'],
  aDraftBy: Given['aDraftBy'],
  body: string,
): Promise<Locator> {
  await signInAs('Emiel')
  const draft = await aDraftBy('Emiel', { title: 'Zonder een teken', body })
  // Who wrote on another page may have chosen otherwise.
  await db().update(members).set({ editorMode: 'formatted' }).where(eq(members.id, draft.ownerId))
  await page.goto(`/schrijven/concepten/${draft.id}`)
  const text = page.locator('.cm-content')
  await text.click()
  return text
}

async function showSource(page: Page) {
  await page.getByRole('button', { name: 'Bron' }).click()
  await page.locator('.cm-content').focus()
}
