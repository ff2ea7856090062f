import { expect, test } from 'vitest'
import { textsIn } from './texts'

test.each([
  ['nl', 'niet van wie dat kwam'],
  ['en', 'not from whom that came'],
] as const)(
  'in %s it is said that nobody hears whose a no was, only where more than one was asked',
  (language, secret) => {
    const { rule } = textsIn(language).dialogues.join
    expect(rule('Anna', 1)).not.toContain(secret)
    for (const asked of [2, 3]) expect(rule('Anna', asked)).toContain(secret)
    for (const asked of [1, 2]) expect(rule('Anna', asked)).toContain('Anna')
  },
)
