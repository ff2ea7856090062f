import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, type Piece, pieces } from '@/db/schema'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import { withoutPrivatePassages } from '@/publication/correspondence/private-passages/private-passages'
import { type CompositionContent, contentOf, emptyContent } from './composition-content'
import { type CorrespondentApproval, listApprovals } from './list-approvals'
import { areAllAnswered, type Finding, listFindings, type SharedFinding } from './list-findings'
import { type LeftOut, listLeftOut } from './list-left-out'
import { listObstacles, type Obstacle } from './list-obstacles'
import { listSentLetters, type SentLetterText } from './list-sent-letters'
import { type CurrentProof, listCorrespondents, readProof, type SeatedCorrespondent } from './read-proof'

/** A sent letter to choose. `beginning` is of what everybody may read of it. */
export type LetterToChoose = Pick<SentLetterText, 'id' | 'sentAt' | 'subject'> & {
  writerName: string
  beginning: string
}

/** What stands in the way of an approval, as far as this member may know it. */
export type OpenFindings = {
  areAllAnswered: boolean
  /** in their own letters, not answered yet */
  mine: Finding[]
  /** how many wait for whom else */
  others: { name: string; count: number }[]
  /** the words are empty for anyone who does not write in the dialogue: they would tell what is private */
  shared: SharedFinding[]
}

export type OpenComposition = {
  dialogueId: string
  theme: string
  isCorrespondent: boolean
  hasStoppedReminders: boolean
  /** 0 when nothing was composed yet */
  number: number
  content: CompositionContent
  letters: LetterToChoose[]
  /** what readers have of it; null while it was never published */
  piece: Pick<Piece, 'id' | 'slug' | 'path' | 'date' | 'withdrawnAt'> | null
  /** null when nothing was composed yet */
  current:
    | (CurrentProof & {
        obstacles: Obstacle[]
        findings: OpenFindings
        approvals: CorrespondentApproval[]
        leftOut: LeftOut[]
        /** readers have exactly this already */
        isPublic: boolean
      })
    | null
}

/** The composition of a dialogue, for anyone who may compose it: its correspondents and the editors; null for others. */
export async function findComposition(memberId: string, dialogueId: string): Promise<OpenComposition | null> {
  const [found] = await db()
    .select({ dialogue: dialogues, piece: PUBLIC_SIDE })
    .from(dialogues)
    .leftJoin(pieces, eq(pieces.id, dialogues.pieceId))
    .where(and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(db(), memberId, 'compose dialogue')))
  if (!found) return null
  const { dialogue, piece } = found
  const seated = await listCorrespondents(db(), dialogueId)
  const letters = await listSentLetters(db(), dialogueId)
  const current = await readProof(db(), dialogue)
  const own = seated.find((it) => it.memberId === memberId)
  const isCorrespondent = own !== undefined
  return {
    dialogueId,
    theme: dialogue.theme,
    isCorrespondent,
    piece,
    number: dialogue.composition,
    hasStoppedReminders: own?.hasStoppedReminders ?? false,
    content: current ? contentOf(current.composition) : emptyContent(letters.map(({ id }) => id)),
    letters: letters.map((letter) => toChoose(letter, seated)),
    current: current && {
      ...current,
      obstacles: listObstacles(current),
      findings: await findOpenFindings(memberId, isCorrespondent, current),
      approvals: await listApprovals(db(), dialogue, current),
      leftOut: listLeftOut(current),
      isPublic: dialogue.publishedFingerprint === current.fingerprint,
    },
  }
}

const PUBLIC_SIDE = {
  id: pieces.id,
  slug: pieces.slug,
  path: pieces.path,
  date: pieces.date,
  withdrawnAt: pieces.withdrawnAt,
}

const BEGINNING = 140

function toChoose(
  { id, sentAt, subject, writerId, body }: SentLetterText,
  seated: SeatedCorrespondent[],
): LetterToChoose {
  const open = withoutPrivatePassages(body).replace(/\s+/g, ' ').trim()
  return {
    id,
    sentAt,
    subject,
    writerName: nameIn(seated, writerId),
    beginning: open.length > BEGINNING ? `${open.slice(0, BEGINNING)}…` : open,
  }
}

async function findOpenFindings(
  memberId: string,
  isCorrespondent: boolean,
  current: CurrentProof,
): Promise<OpenFindings> {
  const findings = await listFindings(db(), current)
  const open = findings.ofLetters.filter(({ isAnswered }) => !isAnswered)
  const waiting = Map.groupBy(
    open.filter(({ writerId }) => writerId !== memberId),
    ({ writerId }) => writerId,
  )
  return {
    areAllAnswered: areAllAnswered(findings),
    mine: open.filter(({ writerId }) => writerId === memberId),
    others: [...waiting].map(([writerId, { length: count }]) => ({
      name: nameIn(current.correspondents, writerId),
      count,
    })),
    shared: findings.shared.map(({ place, found }) => ({ place, found: isCorrespondent ? found : '' })),
  }
}

function nameIn(seated: SeatedCorrespondent[], memberId: string): string {
  return seated.find((it) => it.memberId === memberId)?.name ?? ''
}
