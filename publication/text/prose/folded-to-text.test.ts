import { expect, test } from 'vitest'
import { foldedToText } from './folded-to-text'

test.each([
  ['> **Van:** Ben\n>\n> Lieve *Anna*,', '> Van: Ben\n>\n> Lieve Anna,'],
  ['> \\*drie\\* en [de kaart](https://voorbeeld.example/kaart)', '> *drie* en de kaart'],
  [
    'Op wo 31 okt schreef Ben:\n\n> Dag\n>\n>> Eerder\n\n-- \nBen',
    'Op wo 31 okt schreef Ben:\n\n> Dag\n>\n>> Eerder\n\n--\nBen',
  ],
  ['-- \n**Anna de Boer**\nKerkstraat', '--\nAnna de Boer\nKerkstraat'],
  ['> > Diep\n> Minder', '>> Diep\n> Minder'],
  ['', ''],
  ['\n\n', '\n\n'],
])('what was folded is read without marks, and keeps its quotation marks: %j', (source, text) => {
  expect(foldedToText(source, 'mail')).toBe(text)
})

test('what cannot be read comes as it is, and the rest is read', () => {
  const refused = '<script>alert(1)</script>'
  expect(foldedToText(`${refused}\n> **dag**`, 'mail')).toContain('> dag')
  expect(foldedToText(`${refused}\n> **dag**`, 'mail')).toContain('alert(1)')
})

test('thousands of stretches and lines are read in linear time', () => {
  const many = Array.from({ length: 600 }, (_, at) => `${at % 2 ? '> ' : ''}regel **${at}**`).join('\n')
  const begun = performance.now()
  expect(foldedToText(many, 'mail').split('\n')[599]).toBe('> regel 599')
  expect(foldedToText(`a${'\n'.repeat(5_000)}b`, 'mail')).toMatch(/^a\n+b$/)
  expect(foldedToText('\n'.repeat(5_000), 'mail')).toBe('\n'.repeat(5_000))
  expect(foldedToText(`${'> x\n'.repeat(1_000)}${' \n'.repeat(5_000)}`, 'mail')).toContain('> x')
  expect(performance.now() - begun).toBeLessThan(10_000)
})
