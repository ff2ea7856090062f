import { ChangeSet } from '@codemirror/state'
import { expect, test } from 'vitest'
import { moved } from './waiting'

test('of several things that fell in one place none takes the place of another', () => {
  const first = ChangeSet.of({ from: 3, to: 3, insert: 'beeld' }, 6)
  expect(moved({ from: 3, to: 3 }, first)).toEqual({ from: 8, to: 8 })
  const replaced = ChangeSet.of({ from: 2, to: 5, insert: 'beeld' }, 6)
  expect(moved({ from: 5, to: 5 }, replaced)).toEqual({ from: 7, to: 7 })
  expect(moved({ from: 2, to: 5 }, ChangeSet.of({ from: 5, insert: 'x' }, 6))).toEqual({ from: 2, to: 5 })
})
