import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { WORDING_VERSION } from './wording'

/** What each version of the words came to. A new version gets a new line; a line that is here stays as it is. */
const FINGERPRINTS: Record<number, string> = {
  1: '5669d698ca9a4685',
  2: '4ed8b0886f89e9d9',
  3: '69454e016cb99269',
}

test('words of consent that changed have a number of their own', () => {
  const words = (['nl', 'en'] as const).map((language) => {
    const { promise, boxes, box, pace, paces, button } = textsIn(language).reader.signUp
    const named = [box.newsletter, box.author('Naam'), box.topic('Naam')]
    return [promise('Naam'), boxes, named, pace, paces, button]
  })
  const fingerprint = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16)
  expect(FINGERPRINTS[WORDING_VERSION]).toBe(fingerprint)
})
