import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { sentInWords } from './sent-in-words'

const sentAt = new Date('2014-03-02T10:00:00Z')
const inWords = (datedBy: 'itself' | 'hosts' | 'nobody') =>
  sentInWords({ sentAt, datedBy }, textsIn('nl').letters.dates, 'nl')

test('a moment that a letter says itself is told as it is, one that is guessed as a guess, and no other', () => {
  expect(inWords('itself')).toBe('zondag 2 maart 2014, 11.00 uur')
  expect(inWords('hosts')).toMatch(/2 maart 2014.*geschat/)
  expect(inWords('nobody')).toBe(textsIn('nl').letters.dates.unknown)
})
