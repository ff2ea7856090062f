import { expect, test } from 'vitest'
import { recallCaret, rememberCaret } from './last-carets'

/** What a browser keeps, in memory. */
function aStorage(room = 1e6): Storage {
  const kept = new Map<string, string>()
  return {
    length: 0,
    key: () => null,
    clear: () => kept.clear(),
    removeItem: (name) => kept.delete(name),
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(name, value)
    },
  }
}

const inBody = (from: number) => ({ field: 'body', from, to: from })

test('where the caret was is known of each text, the last place alone', () => {
  const storage = aStorage()
  rememberCaret(storage, 'one', inBody(3))
  rememberCaret(storage, 'other', { field: 'title', from: 0, to: 2 })
  rememberCaret(storage, 'one', inBody(9))
  expect(recallCaret(storage, 'one')).toEqual(inBody(9))
  expect(recallCaret(storage, 'other')).toEqual({ field: 'title', from: 0, to: 2 })
  expect(recallCaret(storage, 'third')).toBeNull()
})

test('a device remembers fifty texts, and forgets the one that was left longest ago', () => {
  const storage = aStorage()
  for (let text = 0; text < 51; text += 1) rememberCaret(storage, `text ${text}`, inBody(text))
  expect(recallCaret(storage, 'text 0')).toBeNull()
  expect(recallCaret(storage, 'text 1')).toEqual(inBody(1))
})

test('a full device, and one that holds something else there, remembers nothing and breaks nothing', () => {
  rememberCaret(aStorage(0), 'one', inBody(1))
  for (const kept of ['not json', '{"one":1}', '[["one",null],["one",{"field":1}],null]']) {
    const storage = aStorage()
    storage.setItem('samenspraak-carets', kept)
    expect(recallCaret(storage, 'one')).toBeNull()
  }
})
