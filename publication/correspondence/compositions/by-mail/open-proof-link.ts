import { findComposition, type OpenComposition } from '../find-composition'
import { whatCame } from '../shown-mark'
import { findProofLink } from './proof-link'

/** A proof as the page behind its mail shows it, and what of it is asked of whoever has the link. */
export type ProofBehindLink = {
  memberId: string
  fingerprint: string
  open: OpenComposition & { current: NonNullable<OpenComposition['current']> }
}

export type OpenedProof =
  /** `came`: what its mail lacked and is in it now, by the numbers of letters, and `AROUND` */
  | ({ status: 'open'; came: number[] } & ProofBehindLink)
  /**
   * agreed, refused: they said so, by this link, another one, or at the desk; published: readers have exactly this; changed: the text
   * is another by now; used: answered and taken back since, or withdrawn
   */
  | {
      status: 'agreed' | 'refused' | 'published' | 'changed' | 'used' | 'late'
      memberId: string
      dialogueId: string
      title: string
      /** where readers have it; null while they have nothing */
      path: string | null
    }
  /** they were removed, or are not asked any more */
  | { status: 'not-asked' }
  /** no link of ours, or mailed to an address that is not theirs any more */
  | { status: 'unknown' }

/**
 * What the link in the mail of a proof opens at this moment: exactly the text that it was mailed for, for whoever has the link, and of
 * any other text nothing but that it is another. Opening it changes nothing and begins no session.
 */
export async function openProofLink(token: string, now = new Date()): Promise<OpenedProof> {
  const link = await findProofLink(token, now)
  if (!link) return { status: 'unknown' }
  if (link.standing === 'removed') return { status: 'not-asked' }
  const { memberId, dialogueId, fingerprint, standing } = link
  const open = await findComposition(memberId, dialogueId)
  const current = open?.current
  if (!open || !current) return { status: 'not-asked' }
  const title = (!open.isClosed && current.proof.title) || open.theme
  const path = open.piece && !open.piece.withdrawnAt ? open.piece.path : null
  const about = { memberId, dialogueId, title, path }
  if (current.fingerprint !== fingerprint) return { status: 'changed', ...about }
  if (current.isPublic) return { status: 'published', ...about }
  const own = current.approvals.find(({ correspondent }) => correspondent.memberId === memberId)?.approval
  if (own?.status === 'given') return { status: 'agreed', ...about }
  if (own?.status === 'refused') return { status: 'refused', ...about }
  if (standing !== 'good') return { status: standing, ...about }
  if (!open.isCorrespondent && current.findings.mine.length === 0) return { status: 'not-asked' }
  const came = whatCame(link.lacked, current.lacking)
  return { status: 'open', came, memberId, fingerprint, open: { ...open, current } }
}
