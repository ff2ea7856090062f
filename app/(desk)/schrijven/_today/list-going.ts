import {
  listUnsentLetters,
  type UnsentLetter,
} from '@/publication/correspondence/letters/list-unsent-letters'
import {
  listUnfinishedDrafts,
  type UnfinishedDraft,
} from '@/publication/essays/drafts/list-unfinished-drafts'

/** A text that somebody can go on with. */
export type GoingText = ({ kind: 'essay' } & UnfinishedDraft) | ({ kind: 'letter' } & UnsentLetter)

const MOST = 3

/** The last three texts that this member is writing, the most recently saved first. */
export async function listGoing(memberId: string): Promise<GoingText[]> {
  const [essays, letters] = await Promise.all([
    listUnfinishedDrafts(memberId, MOST),
    listUnsentLetters(memberId, MOST),
  ])
  const all: GoingText[] = [
    ...essays.map((it) => ({ kind: 'essay' as const, ...it })),
    ...letters.map((it) => ({ kind: 'letter' as const, ...it })),
  ]
  return all.sort((one, other) => other.updatedAt.getTime() - one.updatedAt.getTime()).slice(0, MOST)
}
