import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { authorSchema, pageSchema, publicationSchema } from './other-schemas'
import { readAuthorFile, readPageFile, readPublicationFile } from './read-other-files'

const say = textsIn('nl').contents.files
const known = { authors: new Map(), topics: new Map(), pictures: new Map() }
const reading = { known, language: 'nl' as const, say }
const READERS = {
  author: (source: string) => readAuthorFile(source, 'ada', { ...reading, schema: authorSchema(say) }),
  page: (source: string) => readPageFile(source, 'over', { ...reading, schema: pageSchema(say) }),
  publication: (source: string) => readPublicationFile(source, { say, schema: publicationSchema(say) }),
}

/** The places of what is told of a file; null when it is read. */
function placesIn(kind: keyof typeof READERS, source: string): string[] | null {
  const read = READERS[kind](source)
  return read.status === 'read' ? null : read.problems.map(({ line, column }) => `${line}:${column}`)
}

test.each([
  ['author', '---\nname:\n  given: Ada\n---\n\nSchrijft.\n', null],
  ['page', '---\ntitle: Over\n---\n\nWij.\n', null],
  ['publication', '{ "name": "Proef" }', null],
  ['author', 'Schrijft.', ['1:1']],
  ['author', '---\nname: {\n---\n\nEn {x}.\n', [expect.any(String), '5:4']],
  ['author', '---\nnaam: Ada\n---\n\nEn {x}.\n', expect.arrayContaining(['2:1', '5:4'])],
  ['page', '---\ntitle: Over\n---\n\nEn {x}.\n', ['5:4']],
  ['publication', '{ "name": "Een",\n  "name": "Twee" }', ['2:3']],
  ['publication', '{ "name": ', [expect.any(String)]],
  ['publication', `{ "name": ${'['.repeat(2_000)}${']'.repeat(2_000)} }`, [expect.any(String)]],
] as const)('of the file of the %s %j is told: %j', (kind, source, places) => {
  expect(placesIn(kind, source)).toEqual(places)
})
