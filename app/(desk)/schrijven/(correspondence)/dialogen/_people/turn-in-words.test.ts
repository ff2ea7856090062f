import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { turnInWords } from './turn-in-words'

const person = (givenName: string) => ({ id: givenName, givenName, name: givenName })
const [anna, bram, cato] = ['Anna', 'Bram', 'Cato'].map(person)
const turnSince = new Date('2016-05-12T10:00:00Z')
const words = textsIn('nl').dialogues

const said = (awaited: unknown[], unconfirmed: unknown[], viewer = 'Anna') =>
  turnInWords({ awaited, unconfirmed, letterCount: 2, turnSince } as never, viewer, words, 'nl')

test('all for whom it waits are named, whoever looks among them', () => {
  expect(said([bram], [])).toEqual({ state: 'Wacht op Bram', since: 'sinds 12 mei 2016' })
  expect(said([anna], [])).toEqual({ state: words.yourTurn, since: 'sinds 12 mei 2016' })
  expect(said([bram, cato], [])).toEqual({ state: 'Wacht op Bram en Cato', since: '' })
  expect(said([bram, anna], []).state).toBe('Wacht op Bram en jou')
})

test('of today it is not said by its date', () => {
  const dialogue = { awaited: [bram], unconfirmed: [], letterCount: 2, turnSince } as never
  const at = (now: string) => turnInWords(dialogue, 'Anna', words, 'nl', new Date(now)).since
  expect(at('2016-05-12T21:59:00Z')).toBe('sinds vandaag')
  expect(at('2016-05-12T22:01:00Z')).toBe('sinds 12 mei 2016')
})

test('who wrote by mail and did not confirm it is not waited for as others are', () => {
  expect(said([bram], [bram])).toEqual({ state: 'Bram heeft geantwoord, nog niet bevestigd', since: '' })
  expect(said([bram, cato], [bram]).state).toBe('Wacht op Cato; Bram heeft geantwoord, nog niet bevestigd')
  expect(said([anna, cato], [anna]).state).toBe('Wacht op Cato; Je hebt geantwoord, nog niet bevestigd')
})

test('of nobody nothing is said', () => {
  expect(said([], [])).toEqual({ state: '', since: '' })
})
