import type { CorrespondentName } from '../dialogues/correspondent-name'

type InDialogue = { dialogueId: string; theme: string }

/** What is asked of one member, and since when. */
export type Waiting = { since: Date } /** `isInvited`: they were asked to write and did not yet */ & (
  | ({ kind: 'letter'; others: CorrespondentName[]; isFirst: boolean; isInvited: boolean } & InDialogue)
  /** mails of theirs to confirm as letters, or held until they look; `arrivalId` when it is one */
  | { kind: 'mail' | 'held-mail'; count: number; arrivalId: string | null }
  | ({ kind: 'change'; changeId: string; proposer: CorrespondentName } & InDialogue)
  /** another who writes would have somebody write along, and asks their yes */
  | ({ kind: 'join'; by: string } & InDialogue)
  /** something is asked of them that comes before their own yes, or that yes is asked */
  | { kind: 'answer' | 'approval'; dialogueId: string; title: string }
  /** somebody who writes with them has something against the proof */
  | { kind: 'objection'; dialogueId: string; title: string; by: string }
  /** all agreed: an editor can publish it */
  | { kind: 'publication'; dialogueId: string; title: string }
  | { kind: 'submissions'; count: number }
)

/** Of each kind no more is looked up: a page is for one person to read. */
export const MOST_WAITING = 20
