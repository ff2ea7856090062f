import { expect, test } from 'vitest'
import { type AudienceParts, decideAudience } from './decide-audience'

const OTHERS = ['anna', 'bram', 'cato']
const decide = (parts: Partial<AudienceParts>) =>
  decideAudience({ toMemberId: null, others: OTHERS, kept: null, ...parts })

test('a letter to one is for that one, and a letter to all for all', () => {
  expect(decide({ toMemberId: 'bram' })).toEqual(['bram'])
  expect(decide({})).toEqual(OTHERS)
})

test('another addressee takes readers away, and adds none', () => {
  expect(decide({ kept: ['bram'] })).toEqual(['bram'])
  expect(decide({ kept: ['bram'], toMemberId: 'anna' })).toEqual([])
})

test('who joins or is gone is no reader of what was confined before', () => {
  expect(decide({ kept: ['anna', 'dirk'] })).toEqual(['anna'])
})

test('whoever is chosen is added, whatever the letter is to', () => {
  const asked = { drawn: ['bram'], drawnTo: 'bram' }
  expect(decide({ toMemberId: 'bram', asked: { ...asked, chosen: ['bram', 'cato'] } })).toEqual([
    'bram',
    'cato',
  ])
  expect(decide({ toMemberId: 'anna', asked: { ...asked, chosen: ['bram', 'cato'] } })).toEqual(['cato'])
  expect(decide({ toMemberId: null, asked: { ...asked, chosen: ['bram'] } })).toEqual(['bram'])
})

test('who was chosen besides stays so while the letter is to the same', () => {
  const asked = { chosen: ['bram', 'cato'], drawn: ['bram', 'cato'], drawnTo: 'bram' }
  expect(decide({ toMemberId: 'bram', asked })).toEqual(['bram', 'cato'])
  expect(decide({ toMemberId: 'anna', asked })).toEqual([])
})

test('without script the choice that was drawn for all does not go on for one', () => {
  const asked = { chosen: OTHERS, drawn: OTHERS, drawnTo: null }
  expect(decide({ toMemberId: 'bram', asked })).toEqual(['bram'])
  expect(decide({ asked })).toEqual(OTHERS)
  expect(decide({ asked: { ...asked, chosen: ['cato'] } })).toEqual(['cato'])
})

test('nobody is chosen who does not write in it', () => {
  expect(decide({ asked: { chosen: ['zoe', 'anna'], drawn: [], drawnTo: null } })).toEqual(['anna'])
})
