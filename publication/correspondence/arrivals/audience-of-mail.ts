import type { Transaction } from '@/db/client'
import type { Arrival } from '@/db/schema'
import { listOthers } from '../letters/find-addressee'
import { audienceToSend, type ReadByNobody } from '../private-passages/audience/audience-to-send'
import { type AskedReaders, decideAudience } from '../private-passages/audience/decide-audience'
import { likelyAddressee, whoAreNamed } from './likely-addressee'

type Mail = Pick<Arrival, 'via' | 'exchangeId' | 'toAddresses' | 'inReplyTo'> & {
  dialogueId: string
  memberId: string
}
type Confirmed = { toMemberId: string | null; body: string; readers?: AskedReaders | undefined }

/**
 * Who reads what is private in a mail that becomes a letter, besides its writer: those whom it was mailed to, and whom its writer chooses. Whom
 * it is to at the desk takes readers away, and adds none.
 */
export async function audienceOfMail(
  transaction: Transaction,
  mail: Mail,
  { toMemberId, body, readers }: Confirmed,
): Promise<string[] | ReadByNobody> {
  const { dialogueId, memberId: writerId } = mail
  const others = await listOthers(transaction, writerId, dialogueId)
  const kept = await listMailedTo(transaction, mail)
  const audience = decideAudience({ toMemberId, others, kept, asked: readers })
  return audienceToSend(transaction, { dialogueId, writerId, toMemberId, body, audience })
}

/**
 * The correspondents a mail was to: whose addresses are in To and Cc; when none is, as in an answer to a secret address, whose
 * letter it answers; else all others. Some of them may have stopped.
 */
export async function listMailedTo(transaction: Transaction, mail: Mail): Promise<string[]> {
  const others = await listOthers(transaction, mail.memberId, mail.dialogueId)
  // Between two there is nobody else to be named.
  if (others.length < 2) return others
  const named = await whoAreNamed(transaction, mail, others)
  if (named.size > 0) return [...named]
  const likely = await likelyAddressee(transaction, mail, mail)
  return likely ? [likely] : others
}
