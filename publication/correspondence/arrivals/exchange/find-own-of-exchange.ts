import { and, asc, count, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import {
  arrivals,
  type DatedBy,
  dialogues,
  type Exchange,
  exchanges,
  members,
  writtenLetters,
} from '@/db/schema'
import type { CorrespondentName } from '../../dialogues/correspondent-name'
import { dialoguesOpenTo } from '../../dialogues/dialogues-open-to'
import type { NamesApart } from '../../dialogues/names-apart'
import { readNamesAround } from '../../dialogues/names-around'
import { type ArrivalView, findArrival } from '../find-arrival'
import { fateOfLetter, isForThem } from './undo-confirmed'

/** Mails that are read and confirmed together. */
export const MOST_TOGETHER = 20

/** A letter that somebody else confirmed. */
export type ConfirmedForThem = {
  letterId: string
  subject: string
  sentAt: Date
  datedBy: DatedBy
  by: CorrespondentName
  /** whether it can be undone, or why not */
  fate: 'undoable' | 'public' | 'revised'
}

/** What an upload has of one member. */
export type OwnOfExchange = Pick<Exchange, 'id' | 'fileName' | 'createdAt' | 'total' | 'dialogueId'> & {
  theme: string
  uploader: CorrespondentName
  /** the first of those that wait for them, whole, in the order of their dates */
  waiting: ArrivalView[]
  waitingCount: number
  /** all of theirs, whatever became of them */
  ownCount: number
  confirmed: ConfirmedForThem[]
}

const uploaders = alias(members, 'uploader')

/** The mails in an upload that are this member's; null when none is. */
export async function findOwnOfExchange(memberId: string, exchangeId: string): Promise<OwnOfExchange | null> {
  const [found] = await db()
    .select({ exchange: exchanges, theme: dialogues.theme, uploader: uploaders })
    .from(exchanges)
    .innerJoin(dialogues, eq(dialogues.id, exchanges.dialogueId))
    .innerJoin(uploaders, eq(uploaders.id, exchanges.uploadedBy))
    .where(and(eq(exchanges.id, exchangeId), await dialoguesOpenTo(db(), memberId, 'revise letter')))
  if (!found) return null
  const called = await readNamesAround(db(), found.exchange.dialogueId)
  const isOwn = and(eq(arrivals.exchangeId, exchangeId), eq(arrivals.memberId, memberId))
  const isWaiting = and(isOwn, eq(arrivals.state, 'proposed'))
  const [rows, waitingCount, ownCount, confirmed] = await Promise.all([
    db()
      .select({ id: arrivals.id })
      .from(arrivals)
      .where(isWaiting)
      .orderBy(asc(arrivals.sentAt), asc(arrivals.id))
      .limit(MOST_TOGETHER),
    db().$count(arrivals, isWaiting),
    db().$count(arrivals, isOwn),
    listConfirmed(memberId, exchangeId, called),
  ])
  if (ownCount === 0) return null
  const waiting: ArrivalView[] = []
  for (const { id } of rows) {
    const view = await findArrival(memberId, id)
    if (view) waiting.push(view)
  }
  const { id, fileName, createdAt, total, dialogueId } = found.exchange
  const { theme, uploader } = found
  return {
    id,
    fileName,
    createdAt,
    total,
    dialogueId,
    theme,
    uploader: called(uploader),
    waiting,
    waitingCount,
    ownCount,
    confirmed,
  }
}

async function listConfirmed(
  memberId: string,
  exchangeId: string,
  called: NamesApart,
): Promise<ConfirmedForThem[]> {
  const rows = await db()
    .select({
      letterId: writtenLetters.id,
      subject: writtenLetters.subject,
      sentAt: writtenLetters.sentAt,
      createdAt: writtenLetters.createdAt,
      datedBy: writtenLetters.datedBy,
      by: members,
      fate: fateOfLetter,
    })
    .from(arrivals)
    .innerJoin(writtenLetters, eq(writtenLetters.id, arrivals.letterId))
    .innerJoin(members, eq(members.id, arrivals.decidedBy))
    .where(isForThem(memberId, exchangeId))
    .orderBy(asc(writtenLetters.sentAt), asc(writtenLetters.id))
  return rows.map(({ createdAt, sentAt, by, ...row }) => ({
    ...row,
    sentAt: sentAt ?? createdAt,
    by: called(by),
  }))
}

/** Uploads with mails that wait for this member, the oldest first: so many can be looked at together. */
export function listOwnExchanges(
  memberId: string,
): Promise<(Pick<Exchange, 'id' | 'fileName'> & { count: number })[]> {
  return db()
    .select({ id: exchanges.id, fileName: exchanges.fileName, count: count() })
    .from(arrivals)
    .innerJoin(exchanges, eq(exchanges.id, arrivals.exchangeId))
    .where(and(eq(arrivals.memberId, memberId), eq(arrivals.state, 'proposed')))
    .groupBy(exchanges.id)
    .orderBy(exchanges.createdAt)
}
