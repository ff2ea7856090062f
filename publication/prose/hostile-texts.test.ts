import { expect, test } from 'vitest'
import { expectHarmless } from './testing/expect-harmless'
import { HOSTILE_SEEDS } from './testing/hostile-seeds'
import { hostileTexts } from './testing/hostile-texts'

const TEXTS = 12_000

test('no hostile text that is known does anything', async () => {
  for (const source of HOSTILE_SEEDS) {
    await expectHarmless(source, 'mdx')
    await expectHarmless(source, 'markdown')
  }
})

test('no hostile text of twelve thousand does anything, and every refusal has its place', async () => {
  const outcomes = { fine: 0, refused: 0 }
  let number = 0
  for (const source of hostileTexts(TEXTS, 20_110_214)) {
    number += 1
    outcomes[await expectHarmless(source, number % 3 === 0 ? 'markdown' : 'mdx')] += 1
  }
  // A generator that only makes what is refused, or only what is accepted, tests nothing.
  expect(outcomes.refused).toBeGreaterThan(TEXTS / 4)
  expect(outcomes.fine).toBeGreaterThan(TEXTS / 8)
}, 120_000)
