import { z } from 'zod'
import { basedOn, line, MOST_TYPED, shownBeside, text, ticked } from '@/app/(desk)/_forms/fields'
import { readForm, readNamed } from '@/app/(desk)/_forms/read-form'
import type { IssuePart } from '@/db/schema'
import type { IssueContent } from '@/publication/readers/issues/issue-content'
import type { Texts } from '@/texts/texts'
import type { IssueValues } from './issue-screen'

const issueForm = z.object({
  issueDraftId: z.uuid(),
  basedOn,
  act: text,
  /** with "save-over" the writer chose to save over it */
  newest: shownBeside,
  byItself: ticked,
  subject: line,
  preheader: line,
  plainText: text,
  parts: z.array(z.unknown()).catch([]),
  /** what is being chosen, and what it is looked for by */
  picking: z.enum(['piece', 'letter']).optional().catch(undefined),
  search: line,
  filled: z.coerce.number().int().min(0).catch(0),
})

/** A part as the form has it: of own words with the key of their field. */
export type KeyedPart = IssuePart & { key: string }

export type ReadIssue = {
  act: string
  /** nobody pressed a button: the form saves while somebody types */
  isByItself: boolean
  issueDraftId: string
  basedOn: number
  values: IssueValues
  parts: KeyedPart[]
  picking: 'piece' | 'letter' | null
  search: string
  filled: number
}

/** What the form sent, cleaned but not judged; null when it is not our form at all. */
export function readIssueForm(form: FormData): ReadIssue | null {
  const read = readForm(issueForm, form, ['parts'])
  if (!read) return null
  const { act, newest, byItself, issueDraftId, basedOn, parts, picking, search, filled, ...values } = read
  const isOver = act === 'save-over'
  const written = readNamed(form, 'words-')
  return {
    act: isOver || act === '' ? 'save' : act,
    isByItself: byItself,
    issueDraftId,
    basedOn: isOver && newest ? newest : basedOn,
    values,
    parts: parts.flatMap((sent, at) => readPart(sent, at, written) ?? []),
    picking: picking ?? null,
    search: search.slice(0, 200),
    filled,
  }
}

const WORDS = /^words ([a-z0-9]{1,20})$/
const PIECE = /^piece (\S{36}) (lead|whole)$/
const LETTER = /^letter (\S{36}) (\d{1,6}) (lead|whole)$/
const isId = (id: string | undefined): id is string => z.uuid().safeParse(id).success

/** How the form says a part. */
export function sentAs(part: KeyedPart): string {
  switch (part.kind) {
    case 'words':
      return `words ${part.key}`
    case 'piece':
      return `piece ${part.pieceId} ${part.shows}`
    case 'letter':
      return `letter ${part.pieceId} ${part.number} ${part.shows}`
  }
}

function readPart(sent: unknown, at: number, written: Record<string, string>): KeyedPart | null {
  if (typeof sent !== 'string') return null
  const [, words] = WORDS.exec(sent) ?? []
  if (words) return { kind: 'words', key: words, text: written[words] ?? '' }
  const [, pieceId, pieceShows] = PIECE.exec(sent) ?? []
  if (isId(pieceId)) return { kind: 'piece', key: `p${at}`, pieceId, shows: shown(pieceShows) }
  const [, ofId, number, letterShows] = LETTER.exec(sent) ?? []
  return isId(ofId)
    ? { kind: 'letter', key: `p${at}`, pieceId: ofId, number: Number(number), shows: shown(letterShows) }
    : null
}

const shown = (word: string | undefined) => (word === 'whole' ? 'whole' : 'lead')

/** What was typed as an issue keeps it. */
export function contentOfForm({ values, parts }: Pick<ReadIssue, 'values' | 'parts'>): IssueContent {
  const { subject, preheader, plainText } = values
  return {
    subject,
    preheader,
    plainText: plainText.trim() === '' ? null : plainText,
    parts: parts.map(({ key: _, ...part }) => part),
  }
}

/** Characters, of each field that has a most. */
const MOST = { subject: 200, preheader: 300, plainText: MOST_TYPED } as const

/** What is longer than is kept of it, in words; null when nothing is. */
export function findTooLong({ values }: ReadIssue, words: Texts['issues']['desk']): string | null {
  for (const [field, most] of Object.entries(MOST) as [keyof typeof MOST, number][])
    if (values[field].length > most) return words.answers.tooLong(words.fields[field], most)
  return null
}
