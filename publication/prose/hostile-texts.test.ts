import { expect, test, vi } from 'vitest'
import { expectHarmless } from './testing/expect-harmless'
import { HOSTILE_SEEDS } from './testing/hostile-seeds'
import { hostileTexts } from './testing/hostile-texts'

// On a busy machine; computing time is measured where it matters.
vi.setConfig({ testTimeout: 120_000 })

const TEXTS = 10_500

test('no hostile text that is known does anything', async () => {
  for (const source of HOSTILE_SEEDS) {
    await expectHarmless(source, 'mdx')
    await expectHarmless(source, 'markdown')
  }
})

test('no hostile text of ten thousand does anything, and every refusal has its place', async () => {
  const outcomes = { fine: 0, refused: 0 }
  let number = 0
  for (const source of hostileTexts(TEXTS, 20_110_214)) {
    number += 1
    outcomes[await expectHarmless(source, number % 3 === 0 ? 'markdown' : 'mdx')] += 1
  }
  // A generator that only makes what is refused, or only what is accepted, tests nothing.
  expect(outcomes.refused).toBeGreaterThan(TEXTS / 4)
  expect(outcomes.fine).toBeGreaterThan(TEXTS / 8)
})
