import { expect, test } from 'vitest'
import { growthOf } from '@/publication/text/testing/growth-of'
import { splitPassages, withoutPrivatePassages } from './private-passages'

const LETTER = 'Beste Ben,\n\n:::onder-ons\nMijn nummer is 06.\n:::\n\nTot zo.\n'

test('a private passage stays between the correspondents', () => {
  expect(splitPassages(LETTER)).toMatchObject({
    status: 'split',
    passages: [
      { isPrivate: false, line: 1 },
      { isPrivate: true, line: 3, text: 'Mijn nummer is 06.\n' },
      { isPrivate: false, line: 6 },
    ],
  })
  expect(withoutPrivatePassages(LETTER)).toBe('Beste Ben,\n\nTot zo.')
})

test('a letter without marks stays as it is, but for blank lines around it', () => {
  expect(withoutPrivatePassages('Dag.\n\n:::\n\n    code\n')).toBe('Dag.\n\n:::\n\n    code')
  expect(withoutPrivatePassages('')).toBe('')
})

type Wrong = [string, string, number]

test.each<Wrong>([
  ['not ended', ':::onder-ons\nGeheim', 1],
  ['one in another', ':::onder-ons\n:::onder-ons\nGeheim\n:::', 2],
  ['indented', 'Dag\n  :::onder-ons\nGeheim\n:::', 2],
  ['in a quotation', '> :::onder-ons\n> Geheim\n> :::', 1],
  ['with a word after it', ':::onder-ons hier\nGeheim\n:::', 1],
  ['in capitals', ':::Onder-Ons\nGeheim\n:::', 1],
  ['with a space', '::: onder ons\nGeheim\n:::', 1],
  ['with four colons', '::::onder-ons\nGeheim\n::::', 1],
  ...['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\ufe0f', '\u{e0041}'].flatMap((unseen): Wrong[] => [
    [`with ${escape(unseen)} after its colons`, `:::${unseen}onder-ons\nGeheim\n:::`, 1],
    [`with ${escape(unseen)} in its word`, `Hoi\n\n:::on${unseen}der-ons\nGeheim\n:::`, 3],
    [`with ${escape(unseen)} in its end`, `:::onder-ons\nGeheim\n::${unseen}:`, 1],
  ]),
  ['with colons of another script', '：∶ːonder-ons\nGeheim\n:::', 1],
  ['with another hyphen', ':::onder\u2011ons\nGeheim\n:::', 1],
])('a mark that is wrong is refused with its line: %s', (_, letter, line) => {
  expect(splitPassages(letter)).toMatchObject({ status: 'refused', problems: [{ line }] })
  expect(() => withoutPrivatePassages(letter)).toThrow()
})

test('a mark with spaces or a carriage return after it is a mark', () => {
  expect(withoutPrivatePassages('A\r\n:::onder-ons  \r\nGeheim\r\n:::\r\nB')).toBe('A\n\nB')
})

test.each(['Open.\n\n:::onder-ons\nGeheim', ':::onder-ons\n:::onder-ons\nGeheim\n:::'])(
  'of a letter with wrong marks others get nothing at all: %j',
  (letter) => {
    expect(() => withoutPrivatePassages(letter)).toThrow()
  },
)

const NOTED = 'Dag.\n\n:::onder-ons\nHij drinkt weer[^1].\n:::\n\n'

test.each([
  ['a note', `${NOTED}Tot zo.\n\n[^1]: Zij vond hem.`, 'Dag.\n\nTot zo.'],
  ['one before it', '[^1]: Zij vond hem.\n\n:::onder-ons\nWeer[^1].\n:::\n\nTot zo.', 'Tot zo.'],
  ['one whose words go on', `${NOTED}[^1]: Zij\nvond hem\n\n    bij de kade.\n\nTot zo.`, 'Dag.\n\nTot zo.'],
  ['one that another refers to', `${NOTED}[^1]: Zie[^b].\n[^B]: Zij vond hem.\n\nTot zo.`, 'Dag.\n\nTot zo.'],
  ['one in a list', `${NOTED}- [^1]: Zij vond hem.\n\nTot zo.`, 'Dag.\n\nTot zo.'],
  ['one before a colon', ':::onder-ons\nWeer[^1]: ja.\n:::\n\nDag.\n\n[^1]: Zij vond hem.', 'Dag.'],
  [
    'where a link leads',
    ':::onder-ons\nZie [dit][g].\n:::\n\nDag.\n\n[g]: https://a.example "Zij vond hem"',
    'Dag.',
  ],
])('what only private words refer to is private: %s', (_, letter, open) => {
  expect(withoutPrivatePassages(letter)).toBe(open)
  const split = splitPassages(letter)
  const [secret] = split.status === 'split' ? split.passages.filter(({ isPrivate }) => isPrivate) : []
  expect(secret?.text).toMatch(/vond hem/)
})

test.each([
  ['also others refer to', `${NOTED}Ik ook[^1].\n\n[^1]: Van de dokter.`],
  ['a note of others refers to', `${NOTED}Ik ook[^2].\n\n[^2]: Zie[^1].\n\n[^1]: Van de dokter.`],
  ['nobody refers to', ':::onder-ons\nWeer.\n:::\n\nDag.\n\n[^1]: Van de dokter.'],
])('a note that %s is for everybody', (_, letter) => {
  expect(withoutPrivatePassages(letter)).toContain('[^1]: Van de dokter.')
})

test.each([
  [
    'passages that each have a note',
    (n: number) => ':::onder-ons\na[^1][^x]\n:::\n[^1]: b\n[^x]: [^1]\n'.repeat(n),
  ],
  [
    'notes that refer to the next',
    (n: number) =>
      `:::onder-ons\n[^0]\n:::\n${Array.from({ length: n * 3 }, (_, at) => `[^${at}]: [^${at + 1}]`).join('\n')}`,
  ],
])('many notes cost no more than their length: %s', (_, letter) => {
  expect(growthOf(600, (n) => splitPassages(letter(n)))).toBeLessThan(1.5)
})
