import { type AnsweredOutcome, answerFindings } from '../answer-finding'
import { type ApprovedOutcome, approveDialogue } from '../approve-dialogue'
import type { AskedFinding } from '../find-asked-findings'
import { answerThenApprove, type LetStay } from '../let-stay-and-approve'
import { type ObjectedOutcome, objectToProof } from '../object-to-proof'
import { readShownMark, whatCame } from '../shown-mark'
import { type OpenedProof, openProofLink } from './open-proof-link'
import { noteAnswered } from './proof-link'

/** `closed`: the link opens it no more, and its page says why. */
type Closed = { status: 'closed'; why: Exclude<OpenedProof['status'], 'open'> | 'not-yours' }

/**
 * A correspondent's yes to exactly the text that the link was mailed for, by the press of its button. It is the same yes as at the
 * desk, and uses the link up. `shown`: what the page of the button showed (`shownMark`); `viewerId`: who is signed in in that browser, if anybody; the yes of another is not theirs to give.
 */
export async function approveByLink(
  token: string,
  viewerId: string | null,
  shown: string,
  now = new Date(),
): Promise<Closed | ApprovedOutcome> {
  const asked = await whoIsAsked(token, viewerId, now)
  if (asked.status === 'closed') return asked
  if (readShownMark(shown).fingerprint !== asked.fingerprint) return { status: 'changed' }
  const outcome = await approveDialogue(asked.memberId, asked.dialogueId, shown, now)
  if (outcome.status === 'approved') await noteAnswered(token, now)
  return outcome
}

/** A correspondent's no to it, and why; plain text. It uses the link up as a yes does. */
export async function objectByLink(
  token: string,
  viewerId: string | null,
  reason: string,
  now = new Date(),
): Promise<Closed | ObjectedOutcome> {
  const asked = await whoIsAsked(token, viewerId, now)
  if (asked.status === 'closed') return asked
  const { memberId, dialogueId, fingerprint } = asked
  const outcome = await objectToProof(memberId, dialogueId, { fingerprint, reason }, now)
  if (outcome.status === 'objected') await noteAnswered(token, now)
  return outcome
}

/** Says of something of their own that looks private that readers may read it. The text stays as it is, and so does the link. */
export function answerByLink(
  token: string,
  viewerId: string | null,
  onScreen: AskedFinding,
  now = new Date(),
): Promise<Closed | AnsweredOutcome> {
  return answerAllByLink(token, viewerId, [onScreen], now)
}

/** Says of each of these things that readers may read it, and yes to the text with it, in one press, as `letStayAndApprove`. */
export async function answerAndApproveByLink(
  token: string,
  viewerId: string | null,
  { answers, shown }: LetStay,
  now = new Date(),
): Promise<Closed | AnsweredOutcome | ApprovedOutcome> {
  return answerThenApprove(answers, {
    answer: (onScreen) => answerAllByLink(token, viewerId, onScreen, now),
    approve: () => approveByLink(token, viewerId, shown, now),
  })
}

async function answerAllByLink(
  token: string,
  viewerId: string | null,
  onScreen: readonly AskedFinding[],
  now: Date,
): Promise<Closed | AnsweredOutcome> {
  const asked = await whoIsAsked(token, viewerId, now)
  if (asked.status === 'closed') return asked
  return answerFindings(asked.memberId, asked.dialogueId, onScreen, now)
}

/**
 * What the page behind a link has now that it had not when it showed this (`shownMark`), by the numbers of letters, and `AROUND`. Without
 * what its mail did not have either: the page says that by itself.
 */
export async function findWhatCameByLink(token: string, shown: string): Promise<number[]> {
  const opened = await openProofLink(token)
  if (opened.status !== 'open') return []
  const now = [...opened.open.current.lacking, ...opened.came]
  return whatCame(readShownMark(shown).lacking, now)
}

type Asked = { status: 'asked'; memberId: string; dialogueId: string; fingerprint: string }

async function whoIsAsked(token: string, viewerId: string | null, now: Date): Promise<Asked | Closed> {
  const opened = await openProofLink(token, now)
  if (opened.status !== 'open') return { status: 'closed', why: opened.status }
  const { memberId, fingerprint, open } = opened
  if (viewerId && viewerId !== memberId) return { status: 'closed', why: 'not-yours' }
  return { status: 'asked', memberId, dialogueId: open.dialogueId, fingerprint }
}
