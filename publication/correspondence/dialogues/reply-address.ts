import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { correspondents, members } from '@/db/schema'
import { env } from '@/env'
import { hashToken } from '@/publication/people/sessions/token'
import { keyedHash } from '@/secret'

/** Whose secret address it is, and in which dialogue. */
export type Holder = { dialogueId: string; memberId: string }

/** 40 hexadecimal digits are 160 bits: not to be guessed, and safe from mail programs that change capitals. */
const DIGITS = 40
const SHAPE = /^brief-([0-9a-f]{40})$/

/** The local part of a correspondent's secret address in one dialogue. It is made again, never stored. */
export function replyLocalPart({ dialogueId, memberId }: Holder, generation: number): string {
  return `brief-${keyedHash('reply-address', `${dialogueId}:${memberId}:${generation}`).slice(0, DIGITS)}`
}

/** What is kept of it, so that a recipient can be looked up. */
export function replyAddressHash(holder: Holder, generation: number): string {
  return hashToken(replyLocalPart(holder, generation))
}

/** The whole address, or null when this site receives no mail. */
export function replyAddress(holder: Holder, generation: number): string | null {
  const { inboundDomain } = env()
  return inboundDomain && `${replyLocalPart(holder, generation)}@${inboundDomain}`
}

/**
 * Whose live address a recipient of a mail is; null when it is nobody's here, or of somebody
 * who was removed; of who stopped it lives on, so that they are answered. Capitals do not matter (RFC 5321 2.4 lets
 * a host decide), nor does a detail after a plus sign.
 */
export async function findHolder(
  database: Database | Transaction,
  recipient: string,
): Promise<Holder | null> {
  const at = recipient.lastIndexOf('@')
  const domain = recipient.slice(at + 1).toLowerCase()
  const [local = ''] = recipient.slice(0, Math.max(at, 0)).toLowerCase().split('+')
  if (domain !== env().inboundDomain || !SHAPE.test(local)) return null
  const [holder] = await database
    .select({ dialogueId: correspondents.dialogueId, memberId: correspondents.memberId })
    .from(correspondents)
    .innerJoin(members, and(eq(members.id, correspondents.memberId), isNull(members.removedAt)))
    .where(eq(correspondents.addressHash, hashToken(local)))
  return holder ?? null
}
