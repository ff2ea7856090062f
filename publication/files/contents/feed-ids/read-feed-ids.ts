import { z } from 'zod'
import type { FileTexts, Read } from '../format/contents'
import { readFields } from '../format/read-fields'
import { readJson } from '../format/read-json'
import type { FeedIds } from './feed-ids'

const LONGEST_ID = 2_000

/** Reads `feed-ids.json`. An id is an address without blanks (RFC 4287, 4.2.6), and belongs to one thing. */
export function readFeedIds(source: string, say: FileTexts): Read<FeedIds> {
  const json = readJson(source, say)
  if (json.status === 'refused') return json
  const id = z.string(say.what.feedId).refine((text) => isFeedId(text), say.what.feedId)
  const byKey = z.record(z.string(), id, say.what.feedIds).default({})
  const updated = z.iso.datetime(say.what.exactMoment).transform((text) => new Date(text))
  const updatedByKey = z.record(z.string(), updated, say.what.feedIds).default({})
  const schema = z.strictObject(
    {
      publication: id.optional(),
      authors: byKey,
      topics: byKey,
      issues: byKey,
      pieces: byKey,
      letters: z.record(z.string(), byKey, say.what.feedIds).default({}),
      updated: z
        .strictObject(
          {
            pieces: updatedByKey,
            letters: z.record(z.string(), updatedByKey, say.what.feedIds).default({}),
            pages: updatedByKey,
          },
          say.what.feedIds,
        )
        .default({ pieces: {}, letters: {}, pages: {} }),
    },
    say.what.feedIds,
  )
  const read = readFields(json.value, schema, say)
  if (read.status === 'refused') return read
  const { publication = null, authors, topics, issues, pieces, letters } = read.value
  const value: FeedIds = {
    publication,
    authors: new Map(Object.entries(authors)),
    topics: new Map(Object.entries(topics)),
    issues: new Map(Object.entries(issues)),
    pieces: new Map(Object.entries(pieces)),
    letters: byNumber(letters),
    updated: {
      pieces: new Map(Object.entries(read.value.updated.pieces)),
      letters: byNumber(read.value.updated.letters),
      pages: new Map(Object.entries(read.value.updated.pages)),
    },
  }
  if (isEachOnce(value)) return { status: 'read', value }
  const message = say.expected(say.what.onceEach, say.what.feedId)
  return { status: 'refused', problems: [{ line: 1, column: 1, message }] }
}

function byNumber<Known>(letters: Record<string, Record<string, Known>>): Map<string, Map<number, Known>> {
  const entries = Object.entries(letters).map(
    ([path, known]) =>
      [path, new Map(Object.entries(known).map(([number, it]) => [Number(number), it]))] as const,
  )
  return new Map(entries)
}

function isFeedId(text: string): boolean {
  return text.length <= LONGEST_ID && /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) && !/\p{Cc}/u.test(text)
}

function isEachOnce({ publication, authors, topics, issues, pieces, letters }: FeedIds): boolean {
  const ids = [
    ...(publication ? [publication] : []),
    ...authors.values(),
    ...topics.values(),
    ...issues.values(),
    ...pieces.values(),
    ...[...letters.values()].flatMap((ofDialogue) => [...ofDialogue.values()]),
  ]
  return new Set(ids).size === ids.length
}
