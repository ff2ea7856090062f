import { expect, test } from 'vitest'
import { splitLetter } from './split-letter'

const people = {
  writer: 'Denise de Boer',
  others: ['Carola Smit'],
  addresses: ['denise@voorbeeld.example', 'carola@voorbeeld.example'],
}
const ANSWER = '> Hoe is het met je knie?\n\nGoed, dank je. Ik loop weer.'

test.each([
  ['her name', `${ANSWER}\n\nDenise`, ''],
  ['a closing and her name', `${ANSWER}\n\nGroet,\nDenise de Boer`, ''],
  ['both on one line', `${ANSWER}\n\nVeel liefs, Denise x`, ''],
  ['her first letter', `${ANSWER}\n\nD.`, ''],
  ['a line of her telephone', `${ANSWER}\n\nDenise`, 'Verstuurd vanaf mijn iPhone'],
  ['her signature', `${ANSWER}\n\nTot gauw.`, '-- \nDenise de Boer\nTel. 12'],
])('what is left of the other mail below %s is folded', (_what, letter, signature) => {
  const above = signature ? `${letter}\n\n${signature}` : letter
  for (const quoted of [
    '> En de tuin?\n>\n> Groet,\n> Carola',
    '>\n> Groet, Carola',
    '> En de tuin?',
    '> En de tuin?\n>\n> Carola\n>\n> > Lieve Carola,\n> >\n> > Denise',
  ])
    expect(splitLetter(`${above}\n\n${quoted}\n`, people)).toEqual({ letter, quoted, signature })
})

test('so it is of a writer whose mail gives no name, and with what a telephone adds below it', () => {
  const nameless = { ...people, writer: '', others: [] }
  expect(
    splitLetter(
      `${ANSWER}\n\nDenise\n\n>\n> Groet, Carola\n\nVerstuurd vanaf Outlook voor Android\n`,
      nameless,
    ),
  ).toEqual({
    letter: `${ANSWER}\n\nDenise`,
    quoted: '>\n> Groet, Carola',
    signature: 'Verstuurd vanaf Outlook voor Android',
  })
})

test.each([
  '> Lieve Denise,\n>\n> Hoe is het?',
  '> Hoe is het?\n>\n> Groet,\n> Carola',
  '> Hoe is het?\n>\n> Groet, Carola',
])('the mail that is answered above it is folded, where nothing says who wrote it: %s', (quoted) => {
  expect(splitLetter(`Dag Carola,\n\nGoed.\n\nDenise\n\n${quoted}\n`, people)).toMatchObject({
    letter: 'Dag Carola,\n\nGoed.\n\nDenise',
    quoted,
  })
})

test.each([
  ['not signed', `${ANSWER}\n\n> En de tuin?`],
  ['shown', `${ANSWER}\n\nMijn opa eindigde elke brief zo.\n\n> Groet,\n> de veerman`],
  ['of nobody', `${ANSWER}\n\nDenise\n\n> Groet,\n> de veerman`],
  ['a motto', `${ANSWER}\n\nDenise\n\n> Niets is zo mooi als het begin.\n> — Remco Campert`],
  [
    'a motto of a letter without quotations',
    'Dag Carola,\n\nGoed.\n\nDenise\n\n> Wie zwijgt, die zegt iets.',
  ],
  [
    'of a third',
    'Dag Carola,\n\nKijk eens.\n\nDenise\n\n> Beste allemaal,\n>\n> Het ga jullie goed.\n>\n> Opa',
  ],
  ['announced', 'Dag Carola, zie hieronder!\n\nDenise\n\n> Lieve Denise,\n> Hoe is het?\n> Goed.'],
  ['introduced', `${ANSWER}\n\nDenise, die dit las:\n\n> En de tuin?`],
  ['below a postscript', `${ANSWER}\n\nDenise\n\nPS Dit vond ik mooi.\n\n> En de tuin?`],
  ['below a sentence about her', `${ANSWER}\n\nDenise zei gisteren nee.\n\n> En de tuin?`],
  ['below the name of another', `${ANSWER}\n\nHanna\n\n> En de tuin?`],
])('a last quotation that may be her own stays: %s', (_what, letter) => {
  expect(splitLetter(letter, people)).toEqual({ letter, quoted: '', signature: '' })
})
