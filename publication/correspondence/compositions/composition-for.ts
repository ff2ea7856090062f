import type { Database, Transaction } from '@/db/client'
import type { Composition } from '@/db/schema'
import {
  type DeskReader,
  findDeskReader,
  findWithheld,
  hasWithheld,
} from '@/publication/correspondence/private-passages/desk-reader'
import { findSeat } from '@/publication/correspondence/private-passages/find-seat'
import { joinShown } from '@/publication/correspondence/private-passages/join-shown'
import { piecesFor } from '@/publication/correspondence/private-passages/pieces-for'
import { type CompositionContent, emptyContent } from './composition-content'
import type { CorrespondentApproval } from './list-approvals'
import type { Proof, ProofLetter } from './proof'
import type { CurrentProof } from './read-proof'
import { AROUND } from './shown-mark'

/**
 * Whether what is set around letters has private words that this reader may not have: then they get nothing of it, and save
 * nothing over it, until those who may read them took them away. Never to whoever typed them.
 */
export function isClosedTo(reader: DeskReader, memberId: string, composition: Composition): boolean {
  if (composition.savedBy === memberId) return false
  return !reader.words.isEmpty && textsOf(composition).some((text) => hasWithheld(reader, text))
}

function textsOf({ title, slug, lead, typedDate, image, letters, setAside, closing }: CompositionContent) {
  const interludes = [...letters, ...setAside].map(({ interlude }) => interlude)
  const picture = image ? [image.alt, image.credit, image.licence] : []
  return [title, slug, lead, typedDate, closing, ...picture, ...interludes]
}

/** A content of which nothing is told but which letters are chosen. */
export function closedContent({ letters }: CompositionContent): CompositionContent {
  return emptyContent(letters.map(({ letterId }) => letterId))
}

export type ReadableProof = Pick<CurrentProof, 'proof'> & {
  /** the letters of which a paragraph, or the subject, is not in it */
  withheld: ReadonlySet<string>
  /** what is not in it, by the numbers of letters, and `AROUND` */
  lacking: number[]
}

/** Whether this member may read all of a proof at this moment, and of what is set around its letters. */
export async function isShownWhole(
  database: Database | Transaction,
  memberId: string,
  current: Pick<CurrentProof, 'proof' | 'letters' | 'composition'>,
): Promise<boolean> {
  const { dialogueId } = current.composition
  const seat = await findSeat(database, memberId, dialogueId)
  const reader = await findDeskReader(database, dialogueId, seat)
  const isClosed = isClosedTo(reader, memberId, current.composition)
  return proofFor(reader, isClosed, current).lacking.length === 0
}

/**
 * A proof as this reader may have it: without paragraphs with private words that nobody said yes to yet, and with nothing of what is
 * set around letters when the composition is closed to them.
 */
export function proofFor(
  reader: DeskReader,
  isClosed: boolean,
  { proof, letters: sent }: Pick<CurrentProof, 'proof' | 'letters'>,
): ReadableProof {
  if (reader.words.isEmpty) return { proof, withheld: new Set(), lacking: [] }
  const isSaidByPictures = Object.values(proof.pictures).some(({ alt, credit, licence }) =>
    [alt, credit, licence].some((text) => hasWithheld(reader, text)),
  )
  const letters = proof.letters.map((letter) => letterFor(reader, letter, sent))
  const withheld = letters.filter((letter, index) => letter !== proof.letters[index])
  const isAroundKept = isClosed || isSaidByPictures
  return {
    proof: isAroundKept ? closedProof({ ...proof, letters }) : { ...proof, letters },
    withheld: new Set(withheld.map(({ letterId }) => letterId)),
    lacking: [...(isAroundKept ? [AROUND] : []), ...withheld.map(({ number }) => number)],
  }
}

/** How approvals stand, with of the letters that changed since what this reader may have of the text before and of now. */
export function approvalsFor(
  reader: DeskReader,
  approvals: CorrespondentApproval[],
  { letters: sent }: Pick<CurrentProof, 'letters'>,
): CorrespondentApproval[] {
  if (reader.words.isEmpty) return approvals
  return approvals.map((it) => {
    const { approval } = it
    if (approval.status === 'refused' && hasWithheld(reader, approval.reason))
      return { ...it, approval: { ...approval, reason: '' } }
    if (approval.status !== 'fallen') return it
    const letters = approval.since.letters.map(({ letter, before }) => ({
      letter: letterFor(reader, letter, sent),
      before: letterFor(reader, { ...letter, body: before }, sent).body,
    }))
    return { ...it, approval: { ...approval, since: { ...approval.since, letters } } }
  })
}

function letterFor(reader: DeskReader, letter: ProofLetter, sent: CurrentProof['letters']): ProofLetter {
  const { letterId, subject, body } = letter
  const dated = sent.find(({ id }) => id === letterId)
  if (!dated) return letter
  const isIn = (text: string) => findWithheld(reader, dated, text).length > 0
  if (!(isIn(subject) || isIn(body))) return letter
  return {
    ...letter,
    subject: isIn(subject) ? '' : subject,
    body: joinShown(piecesFor(reader, dated, body)),
  }
}

function closedProof(proof: Proof): Proof {
  const letters = proof.letters.map((letter) => ({ ...letter, interlude: '' }))
  return { ...proof, title: '', slug: '', lead: '', closing: '', image: null, pictures: {}, letters }
}
