import { expect, test } from 'vitest'
import { decidePress, decideSave } from './decide-press'

test.each(['', 'save', 'save-over', 'preview'])(
  'with half a date "%s" goes on: it keeps what was typed',
  (act) => {
    expect(decidePress(act, { hasHalf: true, isPending: false })).toBe('now')
  },
)

test.each(['publish', 'submit'])('with half a date nothing goes public by "%s"', (act) => {
  expect(decidePress(act, { hasHalf: true, isPending: false })).toBe('mend')
  expect(decidePress(act, { hasHalf: true, isPending: true })).toBe('mend')
  expect(decidePress(act, { hasHalf: false, isPending: false })).toBe('now')
})

test('what is pressed while an answer is on its way waits for it', () => {
  expect(decidePress('publish', { hasHalf: false, isPending: true })).toBe('later')
})

test('what is typed is saved by itself where it is to be, and not twice at once', () => {
  const resting = { isDirty: true, isAutosaved: true, isPending: false }
  expect(decideSave(resting)).toBe('now')
  expect(decideSave({ ...resting, isPending: true })).toBe('later')
  expect(decideSave({ ...resting, isDirty: false })).toBe('never')
  expect(decideSave({ ...resting, isAutosaved: false })).toBe('never')
})
