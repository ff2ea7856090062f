import { expect, test } from 'vitest'
import { findHalfFilled } from './find-half-filled'
import { heldBy } from './held-by'
import { holdingsOf } from './holdings-of'
import { aForm, anInput, aTextarea, standInForForms } from './testing/stand-in-form'

standInForForms()

const hidden = anInput({ name: 'basedOn', type: 'hidden', defaultValue: '1' })

test('what somebody can change is held, and what is ours says nothing', () => {
  const title = anInput({ name: 'title', defaultValue: 'Over wachten' })
  expect(heldBy(aForm(hidden, title))).toEqual([['title', 'Over wachten']])
  const held = holdingsOf(aForm(title))
  expect(holdingsOf(aForm(hidden, title))).toBe(held)
  title.value = 'Anders'
  expect(holdingsOf(aForm(title))).not.toBe(held)
})

test('neither the order of fields nor the kind of line end makes a difference', () => {
  const [title, body] = [anInput({ name: 'title' }), aTextarea({ name: 'body', defaultValue: 'a\nb' })]
  const same = anInput({ name: 'body', defaultValue: 'a\r\nb' })
  expect(holdingsOf(aForm(title, body))).toBe(holdingsOf(aForm(same, title)))
})

test('another file is another holding, and none is as nothing', () => {
  const withFile = (file?: File) =>
    holdingsOf(aForm(anInput({ name: 'picture', type: 'file', ...(file && { files: [file] }) })))
  const one = new File(['x'], 'x.png', { lastModified: 1 })
  expect(withFile(one)).not.toBe(withFile())
  expect(withFile(one)).not.toBe(withFile(new File(['x'], 'x.png', { lastModified: 2 })))
  expect(withFile()).toBe(holdingsOf(aForm(anInput({ name: 'picture' }))))
})

test('half a date is something that stands there, and nothing as it is sent', () => {
  const day = anInput({ name: 'date', type: 'date', badInput: true })
  const empty = aForm(anInput({ name: 'date', type: 'date' }))
  expect(holdingsOf(aForm(day))).not.toBe(holdingsOf(empty))
  expect(holdingsOf(aForm(day), true)).toBe(holdingsOf(empty, true))
  expect(findHalfFilled(aForm(hidden, day))).toBe(day)
  expect(findHalfFilled(empty)).toBe(null)
})
