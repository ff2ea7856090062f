import { findMemberOfSignInLink } from '@/publication/people/sessions/redeem-sign-in-link'
import { findInvitation, type Invitation } from '../joining/find-invitation'
import { declineInvitation } from '../leaving/decline-invitation'
import { leavesSomething } from '../leaving/leaves-something'

/**
 * The invitation to which a link that signs somebody in leads, for the page behind it: of the dialogue that the link was mailed for, and null of
 * any other page. Looking changes nothing.
 */
export async function findInvitationAtLink(
  token: string,
  page: string | null,
  now = new Date(),
): Promise<Invitation | null> {
  const dialogueId = dialogueIn(page)
  const memberId = dialogueId && (await findMemberOfSignInLink(token, now))
  return dialogueId && memberId ? findInvitation(memberId, dialogueId) : null
}

export type DeclinedAtLink =
  | { status: 'declined' }
  /** more becomes of it than can be said here: they sign in, and read what */
  | { status: 'sign-in' }

/** Declines it by the press of a button there, without signing in: the link is not used up by it, so that they can still come in. */
export async function declineAtLink(
  token: string,
  page: string | null,
  now = new Date(),
): Promise<DeclinedAtLink> {
  const dialogueId = dialogueIn(page)
  const memberId = dialogueId && (await findMemberOfSignInLink(token, now))
  if (!dialogueId || !memberId || (await leavesSomething(memberId, dialogueId))) return { status: 'sign-in' }
  const { status } = await declineInvitation(memberId, dialogueId, now)
  return { status: status === 'declined' ? 'declined' : 'sign-in' }
}

const dialogueIn = (page: string | null) =>
  /^\/schrijven\/dialogen\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(page ?? '')?.[1] ?? null
