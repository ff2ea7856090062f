import { expect, test } from 'vitest'
import { isSpeech } from './is-speech'

test.each([
  ['who speaks, in three words', 'Ik kom morgen', true],
  ['a postscript, however short', 'PS: ja', true],
  ['a sentence of six words', 'Morgen is er weer een vergadering.', true],
  ['a name and a place', 'Jan Jansen Amsterdam', false],
  ['an address that somebody praises in a few words', 'Lees mijn blog www.voorbeeld.example', false],
  [
    'an address in a sentence',
    'Ik las gisteren op www.voorbeeld.example dat het morgen weer gaat regenen',
    true,
  ],
  ['what lawyers put below mails', 'Deze mail is vertrouwelijk en alleen voor je bedoeld.', false],
])('%s', (_, words, is) => {
  expect(isSpeech([words])).toBe(is)
})
