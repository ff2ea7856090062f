import { expect, test } from 'vitest'
import { en } from './en/en'
import { nl } from './nl/nl'
import { sentencesOf } from './testing/sentences-of'

/** Said at a terminal, to whoever typed a command there. */
const AT_THE_TERMINAL = [
  'arrivals.command',
  'backups',
  'contents',
  'issues.command',
  'readers.command',
  'start',
]
/** Said to owners alone, who must know which setting to set. */
const TO_OWNERS = ['arrivals.postmaster', 'database', 'health', 'mailServer', 'newsletter.outbox']
/** Names of what readers look for by that name. */
const NAMES = ['reader.feedRss', 'reader.feedAtom', 'reader.feedJson', 'reader.noTracking']
/** Said of what somebody typed, by how they typed it. */
const AS_TYPED = ['letters.privacy', 'prose.problems']

const isIn = (places: string[], path: string) =>
  places.some((place) => path === place || path.startsWith(`${place}.`))

const COMMANDS = /\bnpm\b|\bREADME\b/
const SETTINGS = /\b[A-Z]{2,}_[A-Z]+\b/
const MARKS = /:::|<\/?[A-Z][a-z]+|\]\(#/
const JARGON =
  /\b(?:Markdown|MDX|HTML|JSON|CSV|YAML|UTF-?\d*|SPF|DKIM|DMARC|STARTTLS|SMTP|PostgreSQL|postmaster|scripts?|slug|URL|cache|database|cookies?)\b/i

const languages = { nl, en }

test.each(Object.entries(languages))(
  'no text of %s that people read has words of programmers in it',
  (_language, texts) => {
    const found = sentencesOf(texts)
      .filter(({ path }) => !isIn([...AT_THE_TERMINAL, ...TO_OWNERS, ...NAMES], path))
      .filter(
        ({ path, sentence }) =>
          COMMANDS.test(sentence) ||
          SETTINGS.test(sentence) ||
          JARGON.test(sentence) ||
          (MARKS.test(sentence) && !isIn(AS_TYPED, path)),
      )
      .map(({ path }) => path)
    expect(found).toEqual([])
  },
)

test.each(Object.entries(languages))(
  'owners too are told in %s what to do, not what to type',
  (_language, texts) => {
    const found = sentencesOf(texts).filter(
      ({ path, sentence }) => isIn(TO_OWNERS, path) && COMMANDS.test(sentence),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  },
)

/** Who is meant is an owner, and an owner who reads it is sent to themselves. */
const SOMEBODY = /\bwie (?:de site|haar) beheert\b|\bwho(?:ever)? (?:runs|looks after) (?:it|the site)\b/

test.each(Object.entries(languages))(
  'nobody is told in %s to ask somebody who has no name',
  (_language, texts) => {
    const found = sentencesOf(texts).filter(({ sentence }) => SOMEBODY.test(sentence))
    expect(found.map(({ path }) => path)).toEqual([])
  },
)

test('every place that is named here is one', () => {
  for (const place of [...AT_THE_TERMINAL, ...TO_OWNERS, ...NAMES, ...AS_TYPED])
    expect(
      sentencesOf(nl).some(({ path }) => isIn([place], path)),
      place,
    ).toBe(true)
})

/** A name is long, and whoever reads the sentence met it already. */
const NAMED = /\$\{(?:by|name|writer)\}/g

test.each(Object.entries(languages))(
  'what is told in %s names nobody three times over',
  (_language, texts) => {
    const found = sentencesOf(texts)
      .filter(({ path }) => !isIn(AS_TYPED, path))
      .filter(({ sentence }) =>
        [...sentence.matchAll(/`[^`]*`/g)].some(([told]) => (told.match(NAMED) ?? []).length > 2),
      )
    expect(found.map(({ path }) => path)).toEqual([])
  },
)
