import { expect, test } from 'vitest'
import { splitPassages } from '../private-passages/private-passages'
import { putQuotation } from './put-quotation'

const QUOTATION = '> woorden\n> [brief 1](#brief-1)'

/** `^` is the caret, before and after. */
function put(letter: string, isPrivate = false): string {
  const caret = letter.indexOf('^')
  const text = letter.replace('^', '')
  const done = putQuotation(text, caret, QUOTATION, isPrivate)
  const whole = text.slice(0, done.at) + done.insert + text.slice(done.at)
  return `${whole.slice(0, done.caret)}^${whole.slice(done.caret)}`.replace(QUOTATION, 'Q')
}

test.each([
  ['Beste Ada,\n\n^', 'Beste Ada,\n\nQ\n\n^'],
  ['^', 'Q\n\n^'],
  ['Beste Ada,^', 'Beste Ada,\n\nQ\n\n^'],
  ['Een ^twee', 'Een \n\nQ\n\n^twee'],
  ['^Een', 'Q\n\n^Een'],
  ['Een\n\n^\n\nTwee', 'Een\n\nQ\n\n^Twee'],
  ['Een\n^Twee', 'Een\n\nQ\n\n^Twee'],
  ['> a^b\n> c\n\nTwee', '> ab\n> c\n\nQ\n\n^Twee'],
  ['> a^b', '> ab\n\nQ\n\n^'],
])('a quotation stands on lines of its own: %j', (before, after) => {
  expect(put(before)).toBe(after)
})

test.each([
  ['Dag\n^', 'Dag\n\n:::onder-ons\nQ\n:::\n\n^'],
  [':::onder-ons\nGeheim^\n:::', ':::onder-ons\nGeheim\n\nQ\n\n^:::'],
  [':::onder^-ons\nGeheim\n:::', ':::onder-ons\n\nQ\n\n^Geheim\n:::'],
  [':::onder-ons\nGeheim\n::^:\nDag', ':::onder-ons\nGeheim\n:::\n\n:::onder-ons\nQ\n:::\n\n^Dag'],
  [':::onder-ons\n> Geheim^', ':::onder-ons\n> Geheim\n\nQ\n\n^'],
])('what is between us stays so when it is quoted: %j', (before, after) => {
  expect(put(before, true)).toBe(after)
})

test('wherever the caret is, private words stay in a private passage and every mark stays whole', () => {
  const letter = 'Beste,\n\n:::onder-ons\nEen geheim.\n\n> x\n> y\n:::\n\nDag.\n:::onder-ons\nNog een.\n:::\n'
  for (let caret = 0; caret <= letter.length; caret += 1) {
    const { at, insert } = putQuotation(letter, caret, QUOTATION, true)
    const split = splitPassages(letter.slice(0, at) + insert + letter.slice(at))
    expect(split.status).toBe('split')
    if (split.status !== 'split') return
    const open = split.passages.filter(({ isPrivate }) => !isPrivate).map(({ text }) => text)
    expect(open.join('')).not.toContain('woorden')
  }
})
