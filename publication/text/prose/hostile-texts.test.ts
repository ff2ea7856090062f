import { expect, test, vi } from 'vitest'
import { LETTER_FORMATS, type ProseFormat } from './problem'
import { expectHarmless } from './testing/expect-harmless'
import { HOSTILE_SEEDS } from './testing/hostile-seeds'
import { hostileTexts } from './testing/hostile-texts'

// On a busy machine; computing time is measured where it matters.
vi.setConfig({ testTimeout: 120_000 })

const TEXTS_IN_BATCH = 2_100
/** Most is refused or shown in the same way as MDX, so that has half of the turns. */
const FORMATS: ProseFormat[] = ['mdx', 'mail', 'mdx', 'markdown', 'mdx', 'joined-mail']

test('no hostile text that is known does anything', async () => {
  for (const source of HOSTILE_SEEDS) {
    await expectHarmless(source, 'mdx')
    for (const format of LETTER_FORMATS) await expectHarmless(source, format)
  }
})

test.each([1, 2, 3, 4, 5])(
  'no hostile text of batch %i does anything, and every refusal has its place',
  async (seed) => {
    const outcomes = { fine: 0, refused: 0 }
    let number = 0
    for (const source of hostileTexts(TEXTS_IN_BATCH, seed)) {
      number += 1
      outcomes[await expectHarmless(source, FORMATS[number % FORMATS.length] ?? 'mdx')] += 1
    }
    // A generator that only makes what is refused, or only what is accepted, tests nothing.
    expect(outcomes.refused).toBeGreaterThan(TEXTS_IN_BATCH / 4)
    expect(outcomes.fine).toBeGreaterThan(TEXTS_IN_BATCH / 8)
  },
)
