import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { FOLLOW_WORDING_VERSION } from './wording'

/** What each version of the words came to. A new version gets a new line; a line that is here stays as it is. */
const FINGERPRINTS: Record<number, string> = {
  1: '6278c5d4d918e4c4',
}

test('words of consent that changed have a number of their own', () => {
  const words = (['nl', 'en'] as const).map((language) => {
    const { promise, paces, onlyPace, button } = textsIn(language).following.form
    return [promise('Naam'), paces, onlyPace, button]
  })
  const fingerprint = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16)
  expect(FINGERPRINTS[FOLLOW_WORDING_VERSION]).toBe(fingerprint)
})
