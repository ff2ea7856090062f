import { expect, test } from 'vitest'
import { firstWords, withoutMarks } from './first-words'
import { countWords } from './reading-time'

test.each([
  [
    'Wie voor het eerst bij een *drukpers* staat, schrikt.',
    'Wie voor het eerst bij een drukpers staat, schrikt.',
  ],
  [
    'Beste Egbert,\n\nDie zin had ik eerder willen hebben.',
    'Beste Egbert, Die zin had ik eerder willen hebben.',
  ],
  ['## Een [kop](/x)\n\nTekst.', 'Een kop Tekst.'],
  ['<Pullquote>\n\nZo begint het.', 'Zo begint het.'],
  ['<Figure src="a.png" alt="" />\n\nDaarna.[^1]\n\n[^1]: Noot.', 'Daarna.'],
  [':::onder-ons\nAlleen voor ons.\n:::', 'Alleen voor ons.'],
  ['Een zin.\n\n## Een kop\n\n- een\n- twee\n1) drie', 'Een zin. Een kop een twee drie'],
  ['> Ik sta in de rij\n>\n> [brief 1](#brief-1)', 'Ik sta in de rij brief 1'],
  ['> > - Diep\n>zonder spatie', 'Diep zonder spatie'],
  ['Zie [hier](/x "een titel"), 3 \\* 4.\n\n[noot]: https://x.example', 'Zie hier, 3 * 4.'],
  ['Boven\n===\n\n| a | b |\n| - | :-: |\n| c | d |', 'Boven a | b c | d'],
  ['Wie > wij - en dan # 3 niets', 'Wie > wij - en dan # 3 niets'],
  ['', ''],
  ['\n\n---\n', ''],
])('of %j', (source, words) => {
  expect(firstWords(source)).toBe(words)
})

test('a long one is cut after a whole word', () => {
  const words = firstWords('woord '.repeat(200))
  expect(words.length).toBeLessThanOrEqual(142)
  expect(words).toMatch(/woord …$/)
})

test('a line without end costs nothing', () => {
  for (const mark of ['<', '[', '![', '*', '#', '> ', '1. ']) {
    const started = performance.now()
    firstWords(mark.repeat(500_000))
    withoutMarks(mark.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(1000)
  }
})

test('what marks a text is no word of it', () => {
  expect(countWords(withoutMarks('Een **vet** woord en een [link](https://x.example/a-b).<br />'))).toBe(6)
})
