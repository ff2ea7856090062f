import { expect, test } from 'vitest'
import { withinWindow } from './within-window'

test('a panel may be anywhere but at the sides of the window', () => {
  expect(withinWindow({ clientWidth: 1280, clientHeight: 900 })).toEqual({
    top: 0,
    left: 16,
    bottom: 900,
    right: 1264,
  })
})
