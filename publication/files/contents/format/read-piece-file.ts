import type { PieceKind } from '@/db/schema'
import { monthOfFile } from '@/publication/public/addresses/piece-path'
import { yearAndMonth } from '@/publication/public/addresses/year-and-month'
import { checkText, type TextReading } from './check-text'
import type { FileTexts, PieceFile, PlacedLetter, Read } from './contents'
import { parseMoment } from './field-types'
import type { PieceSchema } from './piece-schema'
import { readDialogueBody } from './read-dialogue-body'
import { readFields } from './read-fields'
import { readYaml } from './read-yaml'
import type { SourceMap } from './source-map'
import { FRONT_MATTER_LINE, type SplitFile, splitFrontMatter } from './split-front-matter'
import { tidyBody } from './tidy'

/** What a piece's file name says: `<year>-<month>-<slug>.mdx`. */
export type PieceName = { kind: PieceKind; year: number; month: number; slug: string }

export type PieceReading = TextReading & { schema: PieceSchema }

/** Reads an essay or a dialogue. All that is wrong with it is told at once. */
export function readPieceFile(source: string, name: PieceName, reading: PieceReading): Read<PieceFile> {
  const { schema, say } = reading
  const split = splitFrontMatter(source, say)
  if (split.status === 'refused') return split
  const yaml = readYaml(split.value.frontMatter, FRONT_MATTER_LINE, say)
  const body = readBody(split.value, name.kind, reading)
  if (yaml.status === 'refused') return refusedTogether(yaml, body)
  const fields = readFields(yaml.value, schema, say)
  const date = checkDate(name, yaml.value, say)
  if (fields.status === 'refused' || body.status === 'refused') return refusedTogether(fields, date, body)
  const writers = checkWriters(fields.value, body.value.letters, yaml.value, say)
  if (date.status === 'refused' || writers.status === 'refused') return refusedTogether(date, writers)
  const { image, authors, ...others } = fields.value
  const letters = body.value.letters.map(({ place: _, isToAll: __, ...letter }) => letter)
  return {
    status: 'read',
    value: { ...name, ...others, authors, image, body: body.value.body, letters },
  }
}

function readBody(
  { body, bodyLine }: SplitFile,
  kind: PieceKind,
  reading: PieceReading,
): Read<{ body: string; letters: PlacedLetter[] }> {
  const { say } = reading
  if (kind === 'dialogue') return readDialogueBody(body, bodyLine, reading)
  const problems = checkText({ source: body, format: 'mdx', line: bodyLine }, reading)
  if (problems.length > 0) return { status: 'refused', problems }
  const tidied = tidyBody(body)
  if (tidied !== '') return { status: 'read', value: { body: tidied, letters: [] } }
  return {
    status: 'refused',
    problems: [{ line: bodyLine, column: 1, message: say.expected(say.what.body, say.found.nothing) }],
  }
}

function refusedTogether(...reads: Read<unknown>[]): Read<never> {
  return {
    status: 'refused',
    problems: reads.flatMap((read) => (read.status === 'refused' ? read.problems : [])),
  }
}

/** Looked at by itself: what is wrong with the other fields is no reason to tell this later. */
function checkDate(name: PieceName, yaml: SourceMap, say: FileTexts): Read<null> {
  const written = yaml.value && typeof yaml.value === 'object' ? Reflect.get(yaml.value, 'date') : null
  const date = typeof written === 'string' ? parseMoment(written) : null
  if (!date) return FINE
  const { year, month } = yearAndMonth(date)
  if (year === name.year && month === name.month) return FINE
  const message = say.expected(
    say.what.monthOfName(monthOfFile(name.year, name.month)),
    monthOfFile(year, month),
  )
  return { status: 'refused', problems: [{ ...yaml.placeOf(['date']), message }] }
}

const FINE: Read<null> = { status: 'read', value: null }

type Writers = { authors: string[]; addressees: string[]; waitingFor: string[] }

/** Everybody who writes or is awaited stands in the byline, and who is written to there or among the addressees; nobody writes to themselves. */
function checkWriters(
  { authors, addressees, waitingFor }: Writers,
  letters: PlacedLetter[],
  yaml: SourceMap,
  say: FileTexts,
): Read<null> {
  const inByline = say.what.inByline(authors)
  const isStray = (author: string | null) => author !== null && !authors.includes(author)
  const isKnown = (author: string | null) => author !== null && addressees.includes(author)
  const problems = letters.flatMap(({ from, to, isToAll, place }) => {
    const stray = [from, isKnown(to) ? null : to]
      .filter(isStray)
      .map((author) => say.expected(inByline, say.quote(author ?? '')))
    if (from === to) stray.push(say.expected(say.what.another, say.quote(to ?? '')))
    if (to === null && !isToAll && authors.length > 2)
      stray.push(say.expected(say.what.addressee, say.found.nothing))
    return stray.map((message) => ({ ...place, message }))
  })
  const stray = waitingFor.find(isStray)
  if (stray === undefined) return problems.length > 0 ? { status: 'refused', problems } : FINE
  const message = say.expected(inByline, say.quote(stray))
  return { status: 'refused', problems: [{ ...yaml.placeOf(['waitingFor']), message }, ...problems] }
}
