import { expect, test, vi } from 'vitest'
import { followComposing } from './follow-composing'

vi.useFakeTimers()

function aField() {
  const field = new EventTarget() as HTMLTextAreaElement
  const compose = (...events: string[]) => {
    for (const event of events) field.dispatchEvent(new Event(event))
  }
  return { composing: followComposing(field), compose }
}

test('what waits for a word is done once, however many words end before it is', () => {
  const { composing, compose } = aField()
  const act = vi.fn()
  compose('compositionstart')
  composing.afterwards(act)
  compose('compositionend', 'compositionstart', 'compositionend')
  vi.runAllTimers()
  expect(act).toHaveBeenCalledTimes(1)
  compose('compositionstart', 'compositionend')
  vi.runAllTimers()
  expect(act).toHaveBeenCalledTimes(1)
})

test('it is done no more once the field is not followed', () => {
  const { composing, compose } = aField()
  const act = vi.fn()
  compose('compositionstart')
  composing.afterwards(act)
  compose('compositionend')
  composing.stop()
  vi.runAllTimers()
  expect(act).not.toHaveBeenCalled()
})
