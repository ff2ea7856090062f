import { expect, test } from 'vitest'
import { setComparison } from './set-comparison'

test('what differs is marked on both sides, and what was typed stays text', () => {
  expect(setComparison('Zelfde\n<b>oud</b>', 'Zelfde\n<i>nieuw</i>\nerbij')).toBe(
    '<tr class="same"><td>Zelfde</td><td>Zelfde</td></tr>' +
      '<tr class="different"><td><del>&lt;b&gt;oud&lt;/b&gt;</del></td><td><ins>&lt;i&gt;nieuw&lt;/i&gt;</ins></td></tr>' +
      '<tr class="different"><td></td><td><ins>erbij</ins></td></tr>',
  )
})

test('more rows than a screen can show are none', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `regel ${at}`).join('\n')
  expect(setComparison(lines(2_000), lines(2_000))).not.toBeNull()
  expect(setComparison(lines(2_001), lines(2_000))).toBeNull()
})
