import { expect, test } from 'vitest'
import { setComparison } from './set-comparison'

test('the words that differ are marked on both sides, and what was typed stays text', () => {
  expect(setComparison('Zelfde\nEen <b>oud</b> huis', 'Zelfde\nEen <b>nieuw</b> huis\nerbij')).toBe(
    '<tr class="same"><td>Zelfde</td><td>Zelfde</td></tr>' +
      '<tr class="different"><td>Een &lt;b&gt;<del>oud</del>&lt;/b&gt; huis</td>' +
      '<td>Een &lt;b&gt;<ins>nieuw</ins>&lt;/b&gt; huis</td></tr>' +
      '<tr class="different"><td></td><td><ins>erbij</ins></td></tr>',
  )
})

const lines = (count: number, change: (at: number) => string = () => '') =>
  Array.from({ length: count }, (_, at) => `regel ${at}${change(at)}`).join('\n')

test('what is the same is left out far from what differs', () => {
  const changed = lines(100, (at) => (at === 50 ? '!' : ''))
  const rows = setComparison(lines(100), changed)?.match(/<tr class="[^"]*">/g)
  expect(rows).toEqual([
    '<tr class="left-out">',
    ...Array(4).fill('<tr class="same">'),
    '<tr class="different">',
    ...Array(4).fill('<tr class="same">'),
    '<tr class="left-out">',
  ])
})

test('more rows than a screen can show are none', () => {
  expect(setComparison(lines(2_000), lines(2_000))).not.toBeNull()
  expect(setComparison(lines(2_001), lines(2_001))).toBeNull()
})
