import { expect, test } from 'vitest'
import { findAddresses } from './addresses'
import { COUNTRIES, readHabits } from './testing/read-habits'

const habits = readHabits('streets')
const houses = habits.filter(({ kind }) => kind === 'address')
const others = habits.filter(({ kind }) => kind === 'none')

test('there are 60 of each, as many of every country', () => {
  for (const some of [houses, others])
    expect(COUNTRIES.map((country) => some.filter((it) => it.country === country).length)).toEqual(
      COUNTRIES.map(() => 12),
    )
})

// Written before the rules were run on them: 59 and 59 were right at first.
test('of 60 addresses in the habits of five countries all are asked about, whole', () => {
  const missed = houses.filter(({ sentence, numbers }) => {
    const found = findAddresses(sentence)
    return !numbers.every((house) => found.some((it) => it.includes(house)))
  })
  expect(missed.map(({ sentence }) => sentence)).toEqual([])
})

test('an address with the town behind it is one question', () => {
  for (const { sentence, numbers } of houses)
    expect([sentence, findAddresses(sentence).length]).toEqual([sentence, numbers.length])
})

test('of 60 sentences that look like one all are left alone', () => {
  const asked = others.filter(({ sentence }) => findAddresses(sentence).length > 0)
  expect(asked.map(({ sentence }) => sentence)).toEqual([])
})

test.each([
  ['Oude Singel 104, 2312 RA Leiden', 'Oude Singel 104, 2312 RA Leiden'],
  ['Wij woonden op Laan van Nieuw Oost-Indië 12a te Den Haag', 'Laan van Nieuw Oost-Indië 12a'],
  ['Hij hield kantoor op Plein 1944 nummer 8.', 'Plein 1944 nummer 8'],
  ['Oude Singel 104\n2312RA  Leiden', 'Oude Singel 104\n2312RA  Leiden'],
  ['Laan van Meerdervoort 51, 2517 AE Den Haag', 'Laan van Meerdervoort 51, 2517 AE Den Haag'],
  [
    'Dorpsstraat 3, NL-2401 HA Alphen aan den Rijn, achterom',
    'Dorpsstraat 3, NL-2401 HA Alphen aan den Rijn',
  ],
  ["Kerkstraat 12,\n5211 JM, 's-Hertogenbosch.", "Kerkstraat 12,\n5211 JM, 's-Hertogenbosch"],
  ['Kerkstraat 12, 1017 GL. Ada komt.', 'Kerkstraat 12, 1017 GL'],
  ['Kerkstraat 12, 1017 GL en verder', 'Kerkstraat 12, 1017 GL'],
])('a Dutch street with its postcode and town is one question: %s', (text, house) => {
  expect(findAddresses(`Ik woon op ${text}`)).toEqual([house])
})

test('a postcode further on is another question', () => {
  expect(findAddresses('Kerkstraat 12, en 1017 GL Amsterdam')).toEqual(['Kerkstraat 12', '1017 GL'])
})
