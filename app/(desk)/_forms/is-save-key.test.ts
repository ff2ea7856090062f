import { expect, test } from 'vitest'
import { isSaveKey } from './is-save-key'

const pressed = (key: string, held: object) =>
  isSaveKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })

test('Ctrl+S and Cmd+S save, and nothing that types', () => {
  expect([pressed('s', { ctrlKey: true }), pressed('S', { metaKey: true })]).toEqual([true, true])
  expect([pressed('s', {}), pressed('a', { ctrlKey: true })]).toEqual([false, false])
  expect(pressed('s', { ctrlKey: true, altKey: true })).toBe(false)
})
