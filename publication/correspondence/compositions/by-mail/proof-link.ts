import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { members, type ProofLink, proofLinks } from '@/db/schema'
import { env } from '@/env'
import {
  LINK_DAYS,
  type LinkStanding,
  linkStanding,
} from '@/publication/correspondence/by-link/link-standing'
import { hashToken, makeToken } from '@/publication/people/sessions/token'

const DAY_MS = 86_400_000

/** Whose answer to which text, and what is asked of them first. */
export type AskedOfProof = Pick<ProofLink, 'dialogueId' | 'memberId' | 'fingerprint' | 'deed'>

/** A new link with which this member answers to this text; `lacked`: what its mail does not have of it. The token is stored nowhere: the row keeps its hash. */
export async function makeProofLink(
  database: Database | Transaction,
  asked: AskedOfProof & Partial<Pick<ProofLink, 'lacked'>>,
  now: Date,
): Promise<{ link: string; tokenHash: string }> {
  const { token, tokenHash } = makeToken()
  await database.insert(proofLinks).values({ tokenHash, ...asked, createdAt: now })
  return { link: `${env().siteUrl}/inloggen/drukproef/${token}`, tokenHash }
}

/** What a link is for. */
export type FoundProofLink = Pick<ProofLink, 'dialogueId' | 'memberId' | 'fingerprint' | 'lacked'> & {
  standing: LinkStanding
}

/**
 * What this link is for; null for one that never was, and for one that went to an address which is not its member's any more. Looking
 * at it changes nothing.
 */
export async function findProofLink(token: string, now = new Date()): Promise<FoundProofLink | null> {
  const [found] = await db()
    .select({ link: proofLinks, member: members })
    .from(proofLinks)
    .innerJoin(members, eq(members.id, proofLinks.memberId))
    .where(eq(proofLinks.tokenHash, hashToken(token)))
  if (!found) return null
  const { dialogueId, memberId, fingerprint, lacked } = found.link
  const standing = linkStanding(found.link, found.member, now)
  return standing && { dialogueId, memberId, fingerprint, lacked, standing }
}

/** Remembers that it was answered: with it nothing more can be said. */
export async function noteAnswered(token: string, now: Date): Promise<void> {
  await db()
    .update(proofLinks)
    .set({ usedAt: now })
    .where(and(eq(proofLinks.tokenHash, hashToken(token)), isNull(proofLinks.usedAt)))
}

/**
 * Ends the links of one member, in the transaction in which they say another thing than those could say; for one text, or for all of a
 * dialogue. Whatever is asked of them afterwards is asked by another mail.
 */
export async function endOwnProofLinks(
  transaction: Transaction,
  {
    dialogueId,
    memberId,
    fingerprint,
  }: Pick<AskedOfProof, 'dialogueId' | 'memberId'> & { fingerprint?: string },
  now: Date,
): Promise<void> {
  const own = and(eq(proofLinks.dialogueId, dialogueId), eq(proofLinks.memberId, memberId))
  const forText = fingerprint === undefined ? undefined : eq(proofLinks.fingerprint, fingerprint)
  await transaction
    .update(proofLinks)
    .set({ usedAt: now })
    .where(and(own, forText, isNull(proofLinks.usedAt)))
}

/** Ends all links of a dialogue, in the transaction of what makes their answers of no use. */
export async function endProofLinks(transaction: Transaction, dialogueId: string, now: Date): Promise<void> {
  await transaction
    .update(proofLinks)
    .set({ usedAt: now })
    .where(and(eq(proofLinks.dialogueId, dialogueId), isNull(proofLinks.usedAt)))
}

/** Notes that the mail with this link was taken by the mail server. */
export async function noteProofMailed(tokenHash: string, now: Date): Promise<void> {
  await db().update(proofLinks).set({ mailedAt: now }).where(eq(proofLinks.tokenHash, tokenHash))
}

/** Whether this was asked of them by mail already, with a link that still works. */
export async function wasProofMailed(asked: AskedOfProof, now: Date): Promise<boolean> {
  const same = and(
    eq(proofLinks.dialogueId, asked.dialogueId),
    eq(proofLinks.memberId, asked.memberId),
    eq(proofLinks.fingerprint, asked.fingerprint),
    eq(proofLinks.deed, asked.deed),
    isNotNull(proofLinks.mailedAt),
    isNull(proofLinks.usedAt),
    gt(proofLinks.createdAt, new Date(now.getTime() - LINK_DAYS * DAY_MS)),
  )
  return (await db().$count(proofLinks, same)) > 0
}

/** Whether they were mailed any proof of this dialogue within the last day. */
export async function wasMailedLately(
  { dialogueId, memberId }: Pick<AskedOfProof, 'dialogueId' | 'memberId'>,
  now: Date,
): Promise<boolean> {
  const lately = and(
    eq(proofLinks.dialogueId, dialogueId),
    eq(proofLinks.memberId, memberId),
    gt(proofLinks.mailedAt, new Date(now.getTime() - DAY_MS)),
  )
  return (await db().$count(proofLinks, lately)) > 0
}
