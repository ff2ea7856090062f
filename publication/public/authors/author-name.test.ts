import { expect, test } from 'vitest'
import { familyNameAlone, fullName, initialsOf, nameForList } from './author-name'

const diederik = { givenName: 'Diederik', infix: 'van', familyName: 'Iersel' }
const ijsbrand = { givenName: 'Els', infix: "in 't", familyName: 'Veld' }
const olga = { givenName: 'Olga', infix: '', familyName: 'Özdemir' }
const plato = { givenName: 'Plato', infix: '', familyName: '' }

test('the infix is small after a given name', () => {
  expect(fullName(diederik)).toBe('Diederik van Iersel')
  expect(fullName(olga)).toBe('Olga Özdemir')
  expect(fullName(plato)).toBe('Plato')
})

test('the infix takes a capital when the family name stands alone', () => {
  expect(familyNameAlone(diederik)).toBe('Van Iersel')
  expect(familyNameAlone(ijsbrand)).toBe("In 't Veld")
  expect(familyNameAlone(plato)).toBe('Plato')
})

test('a list begins with what it is sorted by', () => {
  expect(nameForList(diederik)).toBe('Iersel, Diederik van')
  expect(nameForList(plato)).toBe('Plato')
})

test('initials tell two people apart', () => {
  expect(initialsOf(diederik)).toBe('DvI')
  expect(initialsOf(ijsbrand)).toBe('EitV')
  expect(initialsOf(olga)).toBe('OÖ')
  expect(initialsOf({ givenName: 'Anna-Maria', infix: 'van den', familyName: 'Bos-Wit' })).toBe('AW')
})

test.each([
  ["'s", 'Gravesande', 'Willem ’s-Gravesande', 'Gravesande, Willem ’s'],
  ["d'", 'Ancona', 'Willem d’Ancona', 'Ancona, Willem d’'],
  ["van 't", 'Hek', "Willem van 't Hek", "Hek, Willem van 't"],
])('an infix with an apostrophe is spelt as in Dutch: %s %s', (infix, familyName, full, listed) => {
  const author = { givenName: 'Willem', infix, familyName }
  expect([fullName(author), nameForList(author)]).toEqual([full, listed])
})

test.each([
  ["'s-Gravesande", 'Willem ’s-Gravesande', 'Gravesande, Willem ’s'],
  ["d'Ancona", 'Willem d’Ancona', 'Ancona, Willem d’'],
])('also when the whole of it was given as the family name: %s', (familyName, full, listed) => {
  const author = { givenName: 'Willem', infix: '', familyName }
  expect([fullName(author), nameForList(author)]).toEqual([full, listed])
})
