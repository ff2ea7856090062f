import { expect, test } from 'vitest'
import { nl } from './nl/nl'
import { sentencesOf } from './testing/sentences-of'

/** What readers are told; all other texts are for members, or for whoever keeps the site running. */
const TO_READERS = [
  'following',
  'issues.mail',
  'mail.confirmation',
  'mail.welcome',
  'mailings.pieces',
  'myMail',
  'newsletter',
  'prose.backToText',
  'prose.letter',
  'prose.licence',
  'prose.notes',
  'prose.pictureBy',
  'prose.watch',
  'reader',
  'refusals',
]
/** The parts of those that stand at the desk. */
const AT_THE_DESK = ['following.desk', 'newsletter.outbox', 'newsletter.subscribers', 'newsletter.waiting']
/** Said to both, so that it calls nobody by either. */
const TO_BOTH = ['refusals', 'mail.noAnswers', 'mail.otherwiseCopy']

const isIn = (places: string[], path: string) =>
  places.some((place) => path === place || path.startsWith(`${place}.`))
const isToReaders = (path: string) => isIn(TO_READERS, path) && !isIn(AT_THE_DESK, path)

const FORMAL = /(?<![\w’'-])(?:u|uw|uzelf)(?![\w’'-])/i
const FAMILIAR = /(?<![\w’'-])(?:je|jij|jou|jouw|jezelf|jijzelf|jullie)(?![\w’'-])/i

const sentences = sentencesOf(nl)
const saying = (form: RegExp, isOurs: (path: string) => boolean) =>
  sentences.filter(({ path, sentence }) => isOurs(path) && form.test(sentence)).map(({ path }) => path)

test('members are called je', () => {
  expect(saying(FORMAL, (path) => !isToReaders(path))).toEqual([])
})

test('readers are called u', () => {
  expect(saying(FAMILIAR, isToReaders)).toEqual([])
})

test('what both are told calls them neither', () => {
  expect(saying(FORMAL, (path) => isIn(TO_BOTH, path))).toEqual([])
  expect(saying(FAMILIAR, (path) => isIn(TO_BOTH, path))).toEqual([])
})

test('the words that are no longer used are not', () => {
  const former = /dialo(?:og|gen)|uitbak|gedateerd|citeer(?!\w)|\bstand:/i
  expect(saying(former, () => true)).toEqual([])
})

test('every place that is named here is one', () => {
  for (const place of [...TO_READERS, ...AT_THE_DESK, ...TO_BOTH])
    expect(sentences.some(({ path }) => isIn([place], path))).toBe(true)
})
