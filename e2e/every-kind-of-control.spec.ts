import { expect, type Page, test } from '@playwright/test'
import { inAPage } from './support/in-a-page'

/** As a page comes with them, with what a browser makes another of: spaces, line ends, a day that is none. */
const FORM = `<form>
  <input type="hidden" name="basedOn" value="3">
  <input name="title" value="Een titel"><input name="lead"><input type="email" name="email" value=" ada@voorbeeld.example ">
  <input type="url" name="canonical" value=" https://voorbeeld.example "><input type="search" name="part" value="deel">
  <input type="date" name="date" value="2026-02-31"><input type="date" name="day" value="2026-02-03"><input type="number" name="count" value="4">
  <textarea name="body">Een\r\ntwee\rdrie\n</textarea>
  <input type="checkbox" name="bare"><input type="checkbox" name="ticked" checked><input type="checkbox" name="topicIds" value="a" checked><input type="checkbox" name="topicIds" value="b">
  <input type="radio" name="first" value="me" checked><input type="radio" name="first" value="other">
  <select name="to"><option value="">allen</option><option value="c">C</option></select><select name="role"><option>a</option><option selected>b</option></select>
  <select name="many" multiple><option selected>a</option><option>b</option></select>
  <input type="file" name="picture"><button>Opslaan</button></form>`

test.beforeEach(async ({ page }) => {
  await page.setContent(FORM)
  await inAPage(page, [
    'app/(desk)/_forms/is-edited.ts',
    'app/(desk)/_forms/held-by.ts',
    'app/(desk)/_forms/holdings-of.ts',
  ])
})

const editedIn = (page: Page) =>
  page.evaluate(() => {
    const isEdited = Reflect.get(window, 'isEdited') as (field: Element) => boolean
    return [...(document.querySelector('form')?.elements ?? [])]
      .filter(isEdited)
      .map((it) => it.getAttribute('name'))
  })
const holdings = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'holdingsOf')(document.querySelector('form')) as string)

test('nothing is edited in a form that nobody touched, of whatever kind its controls are', async ({
  page,
}) => {
  expect(await editedIn(page)).toEqual([])
})

const TOUCHES: [
  name: string,
  touch: (page: Page) => Promise<unknown>,
  undo: (page: Page) => Promise<unknown>,
][] = [
  [
    'title',
    (page) => page.fill('[name=title]', 'Een andere'),
    (page) => page.fill('[name=title]', 'Een titel'),
  ],
  ['lead', (page) => page.fill('[name=lead]', 'Iets'), (page) => page.fill('[name=lead]', '')],
  [
    'email',
    (page) => page.fill('[name=email]', 'x'),
    (page) => page.fill('[name=email]', 'ada@voorbeeld.example'),
  ],
  [
    'canonical',
    (page) => page.fill('[name=canonical]', 'x'),
    (page) => page.fill('[name=canonical]', 'https://voorbeeld.example'),
  ],
  ['part', (page) => page.fill('[name=part]', ''), (page) => page.fill('[name=part]', 'deel')],
  ['date', (page) => page.fill('[name=date]', '2026-03-01'), (page) => page.fill('[name=date]', '')],
  ['day', (page) => page.fill('[name=day]', ''), (page) => page.fill('[name=day]', '2026-02-03')],
  ['count', (page) => page.fill('[name=count]', '5'), (page) => page.fill('[name=count]', '4')],
  [
    'body',
    (page) => page.fill('[name=body]', 'Een'),
    (page) => page.fill('[name=body]', 'Een\ntwee\ndrie\n'),
  ],
  ['bare', (page) => page.check('[name=bare]'), (page) => page.uncheck('[name=bare]')],
  ['ticked', (page) => page.uncheck('[name=ticked]'), (page) => page.check('[name=ticked]')],
  ['topicIds', (page) => page.check('[value=b]'), (page) => page.uncheck('[value=b]')],
  ['first', (page) => page.check('[value=other]'), (page) => page.check('[value=me]')],
  ['to', (page) => page.selectOption('[name=to]', 'c'), (page) => page.selectOption('[name=to]', '')],
  ['role', (page) => page.selectOption('[name=role]', 'a'), (page) => page.selectOption('[name=role]', 'b')],
  [
    'many',
    (page) => page.selectOption('[name=many]', ['a', 'b']),
    (page) => page.selectOption('[name=many]', ['a']),
  ],
  [
    'picture',
    (page) => page.setInputFiles('[name=picture]', PICTURE),
    (page) => page.setInputFiles('[name=picture]', []),
  ],
]
const PICTURE = { name: 'brug.png', mimeType: 'image/png', buffer: Buffer.from('x') }

test('each kind of control is edited when it is touched, and holds what it held when that is taken back', async ({
  page,
}) => {
  const before = await holdings(page)
  for (const [name, touch, undo] of TOUCHES) {
    await touch(page)
    expect(await editedIn(page), name).toContain(name)
    expect(await holdings(page), name).not.toBe(before)
    await undo(page)
    expect(await editedIn(page), name).toEqual([])
    expect(await holdings(page), name).toBe(before)
  }
})

test('half a date is something that was typed, and what is hidden is nothing anybody typed', async ({
  page,
}) => {
  const before = await holdings(page)
  await page.locator('[name=day]').focus()
  await page.keyboard.press('Delete')
  expect(await holdings(page)).not.toBe(before)
  await page.fill('[name=day]', '2026-02-03')
  await page.evaluate(() => document.querySelector('[name=basedOn]')?.setAttribute('value', '4'))
  expect(await holdings(page)).toBe(before)
})
