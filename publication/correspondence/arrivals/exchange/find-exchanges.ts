import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  type Arrival,
  arrivals,
  correspondents,
  dialogues,
  type Exchange,
  exchanges,
  members,
} from '@/db/schema'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import { readNamesApart } from '@/publication/correspondence/dialogues/names-apart'
import { writesNow } from '@/publication/correspondence/dialogues/who-writes'
import { type ForOthers, readForOthers } from '@/publication/correspondence/private-passages/read-for-others'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** A mail of an exchange, without the letter in it. */
export type ExchangedMail = Pick<
  Arrival,
  'id' | 'state' | 'heldFor' | 'subject' | 'fromAddress' | 'sentAt' | 'datedBy'
> & {
  writerId: string | null
  /** what was folded away of a proposal, '' when nothing was; null when the viewer may not see it */
  folded: string | null
}
export type ExchangeView = Pick<
  Exchange,
  'id' | 'fileName' | 'total' | 'done' | 'whoIsWho' | 'createdAt' | 'permissionAt'
> & {
  /** in the order of their dates */
  mails: ExchangedMail[]
}
export type DialogueExchanges = {
  theme: string
  correspondents: { id: string; name: string; email: string | null }[]
  exchanges: ExchangeView[]
  /** whether the viewer may confirm for the writers */
  mayConfirm: boolean
}

/** What was uploaded to a dialogue, the newest first; null when this member may not upload to it. */
export async function findExchanges(memberId: string, dialogueId: string): Promise<DialogueExchanges | null> {
  const [dialogue] = await db()
    .select({ theme: dialogues.theme })
    .from(dialogues)
    .where(and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(db(), memberId, 'upload exchange')))
  if (!dialogue) return null
  const [writers, all, standing, called] = await Promise.all([
    listWriters(dialogueId),
    listAll(memberId, dialogueId),
    findStanding(db(), memberId),
    readNamesApart(db(), dialogueId),
  ])
  return {
    theme: dialogue.theme,
    correspondents: writers.map((writer) => ({ ...writer, name: called(writer).name })),
    exchanges: all,
    mayConfirm: isAllowed(standing, 'confirm exchange', "another's"),
  }
}

function listWriters(dialogueId: string) {
  return db()
    .select({ id: members.id, name: members.name, email: members.email })
    .from(correspondents)
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .where(and(eq(correspondents.dialogueId, dialogueId), writesNow()))
    .orderBy(asc(correspondents.position))
}

async function listAll(memberId: string, dialogueId: string): Promise<ExchangeView[]> {
  const rows = await db()
    .select()
    .from(exchanges)
    .where(eq(exchanges.dialogueId, dialogueId))
    .orderBy(desc(exchanges.createdAt))
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const mails = await db()
    .select({
      id: arrivals.id,
      exchangeId: arrivals.exchangeId,
      state: arrivals.state,
      heldFor: arrivals.heldFor,
      subject: arrivals.subject,
      fromAddress: arrivals.fromAddress,
      sentAt: arrivals.sentAt,
      datedBy: arrivals.datedBy,
      writerId: arrivals.memberId,
      uploadedBy: exchanges.uploadedBy,
      quoted: arrivals.quoted,
      signature: arrivals.signature,
    })
    .from(arrivals)
    .innerJoin(exchanges, eq(exchanges.id, arrivals.exchangeId))
    .where(inArray(arrivals.exchangeId, ids))
    .orderBy(asc(arrivals.sentAt), asc(arrivals.id))
  const isTheirs = ({ writerId, uploadedBy }: (typeof mails)[number]) =>
    [writerId, uploadedBy].includes(memberId)
  const forOthers = mails.every(isTheirs) ? null : await readForOthers(dialogueId)
  const shown = mails.map((it) => {
    const { quoted, signature, uploadedBy, ...mail } = it
    const folded = mail.state === 'proposed' ? [quoted, signature].filter(Boolean).join('\n\n') : ''
    if (!forOthers || isTheirs(it)) return { ...mail, folded }
    return {
      ...mail,
      subject: forOthers.subject(mail.subject),
      folded: folded && foldedFor(forOthers, folded),
    }
  })
  return rows.map((row) => ({ ...row, mails: shown.filter(({ exchangeId }) => exchangeId === row.id) }))
}

/** Whoever confirms for others must see what is folded, without its marks: what may be private is not shown. */
const foldedFor = (others: ForOthers, folded: string) => others.body(folded.replace(/^[ \t]*>[ \t>]*/gm, ''))
