import type { Problem } from '@/publication/text/prose/problem'
import { checkText, type TextReading } from './check-text'
import type { IssueFile, IssueFilePart, PlacedPart, Read } from './contents'
import { type IssueSchema, PLACE_OF_PART } from './issue-schema'
import { readFields } from './read-fields'
import { readYaml } from './read-yaml'
import { PIECE_LINE } from './shield-letter-lines'
import { FRONT_MATTER_LINE, splitFrontMatter } from './split-front-matter'
import { tidyBody } from './tidy'

export type IssueReading = TextReading & { schema: IssueSchema }

/** An issue as its file says it, with where in the file each part stands. */
export type PlacedIssue = Omit<IssueFile, 'parts'> & { parts: PlacedPart[] }

/**
 * Reads an issue: own words in MDX, in which `<Piece at="/2012/03/klaar-is-klaar" />` on a line of its own is a piece, or with
 * `#brief-3` a letter; then the pieces of its front matter. All that is wrong with it is told at once.
 */
export function readIssueFile(source: string, reading: IssueReading): Read<PlacedIssue> {
  const { schema, say } = reading
  const split = splitFrontMatter(source, say)
  if (split.status === 'refused') return split
  const { frontMatter, body, bodyLine } = split.value
  const yaml = readYaml(frontMatter, FRONT_MATTER_LINE, say)
  const inBody = readBody(body, bodyLine, reading)
  if (yaml.status === 'refused')
    return { status: 'refused', problems: [...yaml.problems, ...inBody.problems] }
  const fields = readFields(yaml.value, schema, say)
  if (fields.status === 'refused' || inBody.problems.length > 0)
    return {
      status: 'refused',
      problems: [...(fields.status === 'refused' ? fields.problems : []), ...inBody.problems],
    }
  const { pieces, list: _, ...others } = fields.value
  const named = pieces.map((place, index) => ({
    ...partAt(place, 'lead'),
    place: yaml.value.placeOf(['pieces', index]),
  }))
  const parts = [...inBody.parts, ...named]
  if (parts.length > 0) return { status: 'read', value: { ...others, parts } }
  const message = say.expected(say.what.issueBody, say.found.nothing)
  return { status: 'refused', problems: [{ line: bodyLine, column: 1, message }] }
}

type ReadBody = { parts: PlacedPart[]; problems: Problem[] }

function readBody(body: string, bodyLine: number, reading: IssueReading): ReadBody {
  const { say } = reading
  const read: ReadBody = { parts: [], problems: [] }
  let words: string[] = []
  const lines = body.split('\n')
  const endWords = (line: number) => {
    const place = { line: line - words.length, column: 1 }
    const source = words.join('\n')
    const text = tidyBody(source)
    words = []
    if (text === '') return
    read.problems.push(...checkText({ source, format: 'mdx', line: place.line }, reading))
    read.parts.push({ kind: 'words', text, place })
  }
  for (const [index, line] of lines.entries()) {
    const at = bodyLine + index
    if (!PIECE_LINE.test(line)) {
      words.push(line)
      continue
    }
    endWords(at)
    const part = readPieceLine(line)
    if (part) read.parts.push({ ...part, place: { line: at, column: 1 } })
    else
      read.problems.push({
        line: at,
        column: 1,
        message: say.expected(say.what.pieceLine, say.quote(line)),
      })
  }
  endWords(bodyLine + lines.length)
  return read
}

const PIECE = /^<Piece\s+at="([^"]*)"(?:\s+shows="(lead|whole)")?\s*\/>\s*$/

function readPieceLine(line: string): IssueFilePart | null {
  const [, place = '', shows = 'lead'] = PIECE.exec(line) ?? []
  return PLACE_OF_PART.test(place) ? partAt(place, shows as 'lead' | 'whole') : null
}

function partAt(place: string, shows: 'lead' | 'whole'): IssueFilePart {
  const [, path = '', number] = PLACE_OF_PART.exec(place) ?? []
  return number === undefined
    ? { kind: 'piece', path, shows }
    : { kind: 'letter', path, number: Number(number), shows }
}
