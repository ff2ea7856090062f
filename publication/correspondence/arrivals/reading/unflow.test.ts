import { expect, test } from 'vitest'
import { unflow } from './unflow'

const flows = (text: string, deletesSpace = false) => unflow(text, { deletesSpace }).text

test.each([
  ['lines that end in a space go on', 'Dit is \neen regel.\nDit niet.', 'Dit is een regel.\nDit niet.'],
  ['quoted ones too', '> Hoe gaat \n> het?\n>\n> Dag', '> Hoe gaat het?\n>\n> Dag'],
  [
    'but not into what is quoted less or deeper',
    '> los \nEigen.\n> een \n>> twee',
    '> los\nEigen.\n> een\n>> twee',
  ],
  ['the mark of a signature stays one', 'Groet, \n-- \nAnna', 'Groet, \n-- \nAnna'],
  ['also in a quotation', '> Dag\n> -- \n> Ben', '> Dag\n> --\n> Ben'],
  ['what was kept from being a quotation is none', ' >geen citaat\n Van hier', ' >geen citaat\nVan hier'],
  ['an empty line ends a paragraph', 'Een \n\nTwee', 'Een \n\nTwee'],
])('%s', (_what, text, meant) => {
  expect(flows(text)).toBe(meant)
  expect(flows(text.replaceAll('\n', '\r\n'))).toBe(meant)
})

test('spaces go where the mail says that they do', () => {
  expect(flows('Dit is één wo \nord.', true)).toBe('Dit is één woord.')
})
