import { expect, test } from 'vitest'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { textsIn } from '@/texts/texts'
import { addresseeInWords } from './addressee-in-words'
import { voiceOf } from './voice-of'

const person = (givenName: string) => ({ id: givenName, name: `${givenName} Blauw`, givenName })
const people = (now: string[], former: string[] = []) =>
  ({
    correspondents: now.map(person),
    former: former.map((name) => ({ ...person(name), leftAt: new Date(0) })),
  }) as Pick<OpenDialogue, 'correspondents' | 'former'>

test('each of three writes in a voice of their own, also who stopped', () => {
  const three = people(['Anna', 'Bram'], ['Cato'])
  expect(['Anna', 'Bram', 'Cato'].map((id) => voiceOf(three, id))).toEqual(['voice-a', 'voice-b', 'voice-c'])
})

const saidTo = (of: ReturnType<typeof people>, from: string, to: string | null) =>
  addresseeInWords(of, { writerId: from, toMemberId: to }, 'Anna', textsIn('nl').letters.form, 'nl')

test('of two a letter is to the other, and to whoever reads it "you"', () => {
  const two = people(['Anna', 'Bram'])
  expect(saidTo(two, 'Bram', null)).toBe('aan jou')
  expect(saidTo(two, 'Anna', null)).toBe('aan Bram')
})

test('of three it is to one, or to all; where nobody else writes it is to nobody', () => {
  const three = people(['Anna', 'Bram', 'Cato'])
  expect(saidTo(three, 'Bram', 'Cato')).toBe('aan Cato')
  expect(saidTo(three, 'Bram', 'Anna')).toBe('aan jou')
  expect(saidTo(three, 'Bram', null)).toBe('aan allen')
  expect(saidTo(people(['Anna']), 'Anna', null)).toBe('')
})
