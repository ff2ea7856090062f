import { and, asc, eq, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import {
  correspondents,
  dialogues,
  letterChanges,
  letterRevisions,
  members,
  type WrittenLetter,
  writtenLetters,
} from '@/db/schema'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import { readNamesAround } from '@/publication/correspondence/dialogues/names-around'
import { wroteFrom } from '@/publication/correspondence/dialogues/who-writes'
import { findReaders } from '../private-passages/audience/find-readers'
import { findDeskReader } from '../private-passages/desk-reader'
import { findSeat } from '../private-passages/find-seat'
import { type Seat, seesPrivatePassages } from '../private-passages/sees-private-passages'
import { shownFor, type WithheldPart } from '../private-passages/text-for'
import { isAnyTied, readLettersToTie } from '../quotations/read-letters-to-tie'
import { tieInWorker } from '../quotations/tie-in-worker'
import type { TiedLetter } from '../quotations/tie-letters'
import { confirmedByAnother } from './confirmed-by-another'
import { isInTime } from './find-change'
import { isNewestRevisionFor } from './is-newest-revision'
import { lettersSentFor } from './letters-sent-for'
import { wasMail } from './was-mail'

export const LETTERS_PER_PAGE = 20

/** A sent letter as this member may have it. */
export type LetterAtDesk = Pick<WrittenLetter, 'id' | 'subject' | 'revision' | 'sentRevision' | 'datedBy'> &
  TiedLetter & {
    /** its place among the letters of the dialogue, from 1; it moves when an older letter is added */
    number: number
    writer: CorrespondentName
    /** also when nobody was named and there was one other when it was written; null: to all others */
    to: CorrespondentName | null
    sentAt: Date
    /** it came as a mail: its date is what somebody or something says */
    wasMail: boolean
    /** who made it a letter in their place, and of which upload; null when its writer did */
    confirmedBy: (CorrespondentName & { exchangeId: string | null }) | null
    /** Markdown, with private passages when they may see them */
    body: string
    /** what is not in it, as it has private words that nobody said yes to yet; null when nothing lacks */
    withheld: WithheldPart | null
    /** who reads its private passages, its writer first; nobody for who does not */
    readers: CorrespondentName[]
    isOwn: boolean
    /** changes that wait for its writer, as far as this member may see them */
    openChanges: { id: string; by: string }[]
  }

/** Which letters: a page counted from 1, the one that a letter stands on, or the last. */
export type Wanted = { page: number } | { letterId: string } | 'last'
export type LettersPage = {
  letters: LetterAtDesk[]
  page: number
  /** of all letters of the dialogue, in order, when one of them speaks of another; else empty */
  ids: string[]
}

/**
 * The sent letters of a dialogue, a page at a time, in the order of sending. Private passages are in them for the
 * correspondents among whom they were sent, and for nobody else. Empty for anyone who may not read the dialogue.
 */
export async function listWrittenLetters(
  memberId: string,
  dialogueId: string,
  wanted: Wanted,
): Promise<LettersPage> {
  const open = await dialoguesOpenTo(db(), memberId, 'read dialogue')
  const [dialogue] = await db()
    .select({ count: dialogues.letterCount })
    .from(dialogues)
    .where(and(eq(dialogues.id, dialogueId), open))
  if (!dialogue) return { letters: [], page: 1, ids: [] }
  const seat = await findSeat(db(), memberId, dialogueId)
  const isThere = lettersSentFor(dialogueId, seat)
  const count = seat.readsUntil ? await db().$count(writtenLetters, isThere) : dialogue.count
  const page = await pageOf(isThere, wanted, count)
  const rows = await selectLetters(seat, isThere, page)
  const readersOf = await findReaders(db(), dialogueId)
  const called = await readNamesAround(db(), dialogueId)
  const changes = await listOpenChanges(rows.map(({ letter }) => letter.id))
  const reader = await findDeskReader(db(), dialogueId, seat)
  const all = (await isAnyTied(dialogueId)) ? await readLettersToTie(dialogueId, reader) : []
  const shown = rows.map((row) => ({ ...row, ...shownFor(reader, row.letter, row.body) }))
  const untied = shown.map(({ letter, body }) => ({ id: letter.id, body, format: letter.format }))
  const tied = await tieInWorker(memberId, all.length > 0 ? all : untied)
  const letters = shown.map(
    ({ letter, subject, body, withheld, writer, to, isFromMail, confirmedBy }, index) => {
      return {
        id: letter.id,
        subject,
        revision: letter.revision,
        sentRevision: letter.sentRevision,
        datedBy: letter.datedBy,
        wasMail: isFromMail,
        number: (page - 1) * LETTERS_PER_PAGE + index + 1,
        writer: called(writer),
        to: to && called(to),
        sentAt: letter.sentAt ?? letter.createdAt,
        confirmedBy: confirmedBy && {
          ...called(confirmedBy),
          exchangeId: confirmedBy.exchangeId,
        },
        body,
        withheld,
        ...(tied.get(letter.id) ?? { passages: null, quotedIn: [] }),
        readers: seesPrivatePassages(seat, letter) ? readersOf(letter) : [],
        isOwn: letter.writerId === memberId,
        openChanges: (changes.get(letter.id) ?? [])
          .filter((it) => letter.writerId === memberId || isInTime(seat, it))
          .filter(
            ({ proposer }) => proposer.id === memberId || (seesPrivatePassages(seat, letter) && !withheld),
          )
          .map(({ id, proposer }) => ({ id, by: called(proposer).name })),
      }
    },
  )
  return { letters, page, ids: all.map(({ id }) => id) }
}

async function pageOf(isThere: SQL | undefined, wanted: Wanted, count: number): Promise<number> {
  const last = Math.max(Math.ceil(count / LETTERS_PER_PAGE), 1)
  if (wanted === 'last') return last
  if ('page' in wanted) return Math.min(wanted.page, last)
  const place = await placeAmong(isThere, wanted.letterId)
  return place === 0 ? last : Math.ceil(place / LETTERS_PER_PAGE)
}

/** Which letter of its dialogue it is for this member, in the order of sending, from 1; 0 when it is none. */
export async function placeOf(memberId: string, dialogueId: string, letterId: string): Promise<number> {
  return placeAmong(lettersSentFor(dialogueId, await findSeat(db(), memberId, dialogueId)), letterId)
}

async function placeAmong(isThere: SQL | undefined, letterId: string): Promise<number> {
  const [letter] = await db()
    .select({ sentAt: writtenLetters.sentAt })
    .from(writtenLetters)
    .where(and(eq(writtenLetters.id, letterId), isThere))
  if (!letter?.sentAt) return 0
  const { sentAt } = letter
  const isBefore = or(
    sql`${writtenLetters.sentAt} < ${sentAt}`,
    and(eq(writtenLetters.sentAt, sentAt), lte(writtenLetters.id, letterId)),
  )
  return db().$count(writtenLetters, and(isThere, isBefore))
}

const writers = alias(members, 'writer')
const addressees = alias(members, 'addressee')

const others = alias(correspondents, 'other')

// As a proof has it: a letter that named nobody was to the only other one there was, also when more came later.
const addresseeOfLetter = sql`coalesce(${writtenLetters.toMemberId}, (
  select case when count(*) = 1 then (array_agg(${others.memberId}))[1] end from ${correspondents} ${others}
  where ${others.dialogueId} = ${writtenLetters.dialogueId} and ${others.memberId} <> ${writtenLetters.writerId}
    and ${wroteFrom(writtenLetters.createdAt, sql`greatest(${writtenLetters.createdAt}, ${writtenLetters.sentAt})`, others)}))`

async function selectLetters(seat: Seat, isThere: SQL | undefined, page: number) {
  const rows = await db()
    .select({
      letter: writtenLetters,
      text: letterRevisions,
      writer: writers,
      to: addressees,
      isFromMail: wasMail(),
      confirmedBy: confirmedByAnother(),
    })
    .from(writtenLetters)
    .innerJoin(letterRevisions, isNewestRevisionFor(seat))
    .innerJoin(writers, eq(writers.id, writtenLetters.writerId))
    .leftJoin(addressees, eq(addressees.id, addresseeOfLetter))
    .where(isThere)
    .orderBy(asc(writtenLetters.sentAt), asc(writtenLetters.id))
    .limit(LETTERS_PER_PAGE)
    .offset((page - 1) * LETTERS_PER_PAGE)
  return rows.map(({ letter, text, ...row }) => ({
    ...row,
    letter: { ...letter, subject: text.subject, revision: text.number },
    body: text.body,
  }))
}

async function listOpenChanges(letterIds: string[]) {
  if (letterIds.length === 0) return new Map<string, never[]>()
  const rows = await db()
    .select({
      id: letterChanges.id,
      letterId: letterChanges.letterId,
      proposedAt: letterChanges.proposedAt,
      proposedBy: letterChanges.proposedBy,
      proposer: members,
    })
    .from(letterChanges)
    .innerJoin(members, eq(members.id, letterChanges.proposedBy))
    .where(and(inArray(letterChanges.letterId, letterIds), isNull(letterChanges.decision)))
    .orderBy(asc(letterChanges.proposedAt))
  return Map.groupBy(rows, ({ letterId }) => letterId)
}
