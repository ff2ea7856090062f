import { expect, test } from 'vitest'
import { findNode, isNewEnough } from './find-node.mjs'

test('the Node that is found is new enough for everything', () => {
  expect(isNewEnough(findNode().version)).toBe(true)
})

test('22.19 is the oldest', () => {
  expect(['20.20.2', '22.18.0', '22.19.0', '24.0.0'].map(isNewEnough)).toEqual([false, false, true, true])
})
