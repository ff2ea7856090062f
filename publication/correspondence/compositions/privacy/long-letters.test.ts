import { expect, test } from 'vitest'
import { growthOf } from '@/publication/text/testing/growth-of'
import { lookForPrivateThings } from './look-for-private-things'

const look = (text: string) => lookForPrivateThings(text, { known: [], others: [] })
const digits = (at: number) => `${at}`.padStart(7, '0')
const letters = (at: number) => digits(at).replace(/\d/g, (it) => 'abcdefghij'[Number(it)] ?? '')

// A letter may have 250 KB (`guardSource`), and each of these another thing to ask about.
test.each([
  ['numbers in marks', (at: number) => `Bel **06**-1${digits(at)}.`],
  ['lines that say what they are', (at: number) => `Tel.: 06-1${digits(at)}, en www.ada.example.`],
  ['addresses', (at: number) => `Mail ada${at}@voorbeeld.example.`],
  ['accounts', (at: number) => `Op rekening 1${digits(at)}.`],
  ['names', (at: number) => `dat Jan B${letters(at)} kwam,`],
])('thousands of different %s cost no more than their length', (_, sentence) => {
  const work = (count: number) =>
    expect(look(Array.from({ length: count }, (_, at) => sentence(at)).join('\n')).length).toBeGreaterThan(
      count / 2,
    )
  expect(growthOf(1_000, work)).toBeLessThan(1.5)
})
