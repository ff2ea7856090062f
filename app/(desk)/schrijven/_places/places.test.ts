import { expect, test } from 'vitest'
import type { Role } from '@/db/schema'
import { textsIn } from '@/texts/texts'
import { placeOf } from './place-of'
import { listPlaces } from './places'

const { desk } = textsIn('nl')
const namesOf = (role: Role) =>
  listPlaces(role, desk).map(({ title, places }) => [title, ...places.map(({ words }) => words)])

test('each role has the places in which it may do something, and no group without any', () => {
  expect(namesOf('contributor')).toEqual([['Schrijven', 'Vandaag', 'Stukken', 'Brieven']])
  expect(namesOf('editor')).toEqual([
    ['Schrijven', 'Vandaag', 'Stukken', 'Brieven'],
    ['Redactie', 'Inzendingen', 'Alle stukken', 'Alle briefwisselingen', 'Nieuwsbrief'],
    ['Beheer', 'Lezers'],
  ])
  expect(namesOf('owner').at(-1)).toEqual(['Beheer', 'Lezers', 'Mensen', 'Niet-verstuurde post'])
})

test('in the bar of a phone stand four places at most', () => {
  for (const role of ['contributor', 'editor', 'owner'] as const) {
    const places = listPlaces(role, desk).flatMap((group) => group.places)
    expect(places.filter(({ isInBar }) => isInBar).length).toBe(role === 'contributor' ? 3 : 4)
  }
})

test.each([
  ['/schrijven', 'today'],
  ['/schrijven/concepten/1/versies', 'pieces'],
  ['/schrijven/weggegooid', 'pieces'],
  ['/schrijven/dialogen/1/samenstelling', 'letters'],
  ['/schrijven/dialogen/alle', 'allDialogues'],
  ['/schrijven/post/1', 'letters'],
  ['/schrijven/stukken/gepland/1', 'allPieces'],
  ['/schrijven/nieuwsbrief/1/verzenden', 'newsletter'],
  ['/schrijven/gegevens/vertrek', 'profile'],
  // The beginning of a name is no place.
  ['/schrijven/postmaster', null],
  ['/schrijven/iets-anders', null],
])('%s is in %s', (path, place) => {
  expect(placeOf(path)).toBe(place)
})
