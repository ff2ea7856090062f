import { expect, test } from 'vitest'
import { wordsInSource } from './words-in-source'

test.each([
  ['', 0],
  ['Drie *gewone* woorden.', 3],
  ['## Een kop\n\n- een lijst', 4],
  ['Zie [een les](/2013/11/traag-groeien) van hem.', 5],
  ['<Note>Een noot.</Note> Erna.', 3],
  ['<Figure src="/media/a.jpg" alt="Drie rode rollen" />\n\nTekst.', 1],
  ['1 < 2 en 3 > 2', 5],
  ['Kijk op https://example.org/een/lang/adres nog eens.', 4],
])('%j has %i words', (source, count) => expect(wordsInSource(source)).toBe(count))
