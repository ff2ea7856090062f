import type { Locator, Page } from '@playwright/test'
import { PIXEL } from './a-pixel'
import { bringIntoSight } from './bring-into-sight'

const MAIL = Buffer.from(
  'From: een@oud.example\r\nDate: Mon, 1 Oct 2012 12:00:00 +0000\r\nSubject: Oud\r\n\r\nEen brief.\r\n',
)

/** Types or chooses something in every field of the form with this field; `bytes`: how many in what has an editor. What is short by its kind is typed short. */
export async function fillIn(page: Page, field: string, mark: string, bytes = 0): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const form = page.locator('main form', { has: page.locator(`[name="${field}"]`) }).first()
  const fields = await form.locator('input, select, textarea').all()
  for (const [place, one] of fields.entries()) await fillOne(one, `${mark} ${place}`)
  for (const editor of await form.locator('.cm-content').all()) {
    await bringIntoSight(editor)
    await editor.click()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(textOf(`${mark} in de tekst`, bytes))
  }
}

async function fillOne(field: Locator, mark: string): Promise<void> {
  const { tag, type, name, isTaken } = await field.evaluate((it) => ({
    // An editor stands in its place, and is typed in below.
    isTaken: (it as HTMLElement).hidden,
    tag: it.tagName,
    type: it.getAttribute('type') ?? 'text',
    name: it.getAttribute('name') ?? '',
  }))
  if (type === 'hidden' || isTaken) return
  await bringIntoSight(field)
  if (tag === 'SELECT') {
    const values = await field
      .locator('option')
      .evaluateAll((all) => all.map((it) => (it as HTMLOptionElement).value))
    const now = await field.inputValue()
    const other = values.find((value) => value !== now)
    if (other !== undefined) await field.selectOption(other)
  } else if (type === 'file') {
    const file =
      name === 'files'
        ? { name: 'oud.eml', mimeType: 'message/rfc822', buffer: MAIL }
        : { name: 'beeld.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') }
    await field.setInputFiles(file)
  } else if (type === 'radio') {
    if ((await field.getAttribute('value')) !== 'member') await field.check()
  } else if (type === 'checkbox') await field.click()
  else if (type === 'date') await field.fill('2016-05-12')
  else if (type === 'datetime-local') await field.fill('2016-05-12T10:30')
  else if (type === 'email') await field.fill(`${mark.replace(/\W+/g, '-')}@voorbeeld.example`)
  else if (name === 'language') await field.fill('fr')
  // Short, or it would keep the rest from being saved.
  else if (name === 'newTopic') await field.fill(mark.slice(0, 40))
  else if (name === 'slug') await field.fill(mark.replace(/\W+/g, '-').toLowerCase())
  else if (name === 'canonical') await field.fill('https://elders.example/stuk')
  else await field.fill(tag === 'TEXTAREA' ? textOf(mark, 0) : lineOf(mark))
}

/** Words of all kinds, with lines; of at most `bytes` when that is given. */
function textOf(mark: string, bytes: number): string {
  const line = `${mark} – “café” <b> {x} 🙂 een regel die niet ophoudt. `
  if (bytes === 0) return `${line.trim()}\n\nNog een.`
  return line.repeat(Math.floor(bytes / Buffer.byteLength(line))).trim()
}

const lineOf = (mark: string) => textOf(mark, 0).replace(/\n+/g, ' ')
