import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Arrival, correspondents, exchanges, members, writtenLetters } from '@/db/schema'
import { findLetterByMessage } from '@/publication/correspondence/letters/find-letter-by-message'

type Mail = Pick<Arrival, 'via' | 'exchangeId' | 'toAddresses' | 'inReplyTo'>
type MailTo = Pick<Mail, 'exchangeId' | 'toAddresses'>
/** The dialogue, and who wrote the mail. */
type Place = { dialogueId: string; memberId: string }

/**
 * The id of the correspondent a mail is most likely addressed to. That is the one whom To and Cc name; when they name
 * nobody, the writer of the letter that the mail answers; also one who stopped. Null means: to the only other correspondent, or to all.
 */
export async function likelyAddressee(
  transaction: Transaction,
  mail: Mail,
  { dialogueId, memberId }: Place,
): Promise<string | null> {
  const others = await listOthersEver(transaction, memberId, dialogueId)
  if (others.length < 2) return null
  const named = await whoAreNamed(transaction, mail, others)
  if (named.size > 0) return named.size === 1 ? ([...named][0] ?? null) : null
  const answered = mail.via === 'upload' ? null : await whoIsAnswered(transaction, mail, dialogueId)
  return others.find((id) => id === answered) ?? null
}

async function listOthersEver(
  transaction: Transaction,
  memberId: string,
  dialogueId: string,
): Promise<string[]> {
  const others = await transaction
    .select({ id: correspondents.memberId })
    .from(correspondents)
    .where(and(eq(correspondents.dialogueId, dialogueId), ne(correspondents.memberId, memberId)))
    .orderBy(asc(correspondents.position))
  return others.map(({ id }) => id)
}

/** The correspondents whose addresses are in To or Cc: as the uploader assigned them, or as members have them. */
export async function whoAreNamed(
  transaction: Transaction,
  mail: MailTo,
  others: readonly string[],
): Promise<Set<string>> {
  if (mail.toAddresses.length === 0) return new Set()
  const [exchange] = mail.exchangeId
    ? await transaction.select().from(exchanges).where(eq(exchanges.id, mail.exchangeId))
    : []
  const theirs = await transaction
    .select({ id: members.id })
    .from(members)
    .where(and(inArray(members.id, [...others]), inArray(sql`lower(${members.email})`, mail.toAddresses)))
  const named = new Set([
    ...mail.toAddresses.map((address) => exchange?.whoIsWho[address]),
    ...theirs.map(({ id }) => id),
  ])
  return new Set(others.filter((id) => named.has(id)))
}

async function whoIsAnswered(
  transaction: Transaction,
  { inReplyTo }: Mail,
  dialogueId: string,
): Promise<string | null> {
  const letterId = inReplyTo && (await findLetterByMessage(transaction, dialogueId, inReplyTo))
  if (!letterId) return null
  const { writerId: id } = writtenLetters
  const [letter] = await transaction
    .select({ id })
    .from(writtenLetters)
    .where(eq(writtenLetters.id, letterId))
  return letter?.id ?? null
}
