import type { Database, Transaction } from '@/db/client'
import type { Composition } from '@/db/schema'
import {
  type DeskReader,
  findDeskReader,
  findWithheld,
  hasWithheld,
} from '@/publication/correspondence/private-passages/desk-reader'
import { findSeat, listSeats } from '@/publication/correspondence/private-passages/find-seat'
import { joinShown } from '@/publication/correspondence/private-passages/join-shown'
import { piecesFor } from '@/publication/correspondence/private-passages/pieces-for'
import type { LeftOutOfLetter } from '@/texts/nl/correspondence/places-in-proof'
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

/** The names of those who may read what is set around the letters: who writes now, and whoever typed it. */
export async function listAroundReaders(
  database: Database | Transaction,
  reader: DeskReader,
  { proof, composition, seated }: Pick<CurrentProof, 'proof' | 'composition' | 'seated'>,
): Promise<string[]> {
  const { dialogueId, savedBy, savedByName } = composition
  const seats = await listSeats(database, dialogueId)
  const reading = seated.filter(({ memberId }) => {
    const seat = seats.find((it) => it.memberId === memberId)
    if (!seat) return false
    const own = { ...reader, seat }
    return !isClosedTo(own, memberId, composition) && !isSaidByPictures(own, proof)
  })
  const names = reading.map(({ name }) => name)
  return reading.some(({ memberId }) => memberId === savedBy) ? names : [...names, savedByName]
}

/** A content of which nothing is told but which letters are chosen. */
export function closedContent({ letters }: CompositionContent): CompositionContent {
  return emptyContent(letters.map(({ letterId }) => letterId))
}

export type ReadableProof = Pick<CurrentProof, 'proof'> & {
  /** of which letters something is not in it, and what */
  withheld: ReadonlyMap<string, LeftOutOfLetter>
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
  if (reader.words.isEmpty) return { proof, withheld: new Map(), lacking: [] }
  const readable = proof.letters.map((letter) => letterFor(reader, letter, sent))
  const letters = readable.map(({ letter }) => letter)
  const withheld = readable.flatMap(({ letter, leftOut }) =>
    leftOut ? [[letter.letterId, leftOut] as const] : [],
  )
  const isAroundKept = isClosed || isSaidByPictures(reader, proof)
  return {
    proof: isAroundKept ? closedProof({ ...proof, letters }) : { ...proof, letters },
    withheld: new Map(withheld),
    lacking: [...(isAroundKept ? [AROUND] : []), ...withheld.map(([, { number }]) => number)],
  }
}

function isSaidByPictures(reader: DeskReader, { pictures }: Proof): boolean {
  return Object.values(pictures).some(({ alt, credit, licence }) =>
    [alt, credit, licence].some((text) => hasWithheld(reader, text)),
  )
}

/** How approvals stand, with of the letters that changed since what this reader may have of the text before and of now. */
export function approvalsFor(
  reader: DeskReader,
  isAroundKept: boolean,
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
      letter: letterFor(reader, letter, sent).letter,
      before: letterFor(reader, { ...letter, body: before }, sent).letter.body,
    }))
    // Of what stands around the letters nobody says yes to private words: it is shown when it has none.
    const texts = approval.since.texts.filter(
      ({ before, now }) => !isAroundKept && ![before, now].some((text) => hasWithheld(reader, text)),
    )
    return { ...it, approval: { ...approval, since: { ...approval.since, letters, texts } } }
  })
}

type ReadableLetter = { letter: ProofLetter; leftOut: LeftOutOfLetter | null }

function letterFor(reader: DeskReader, letter: ProofLetter, sent: CurrentProof['letters']): ReadableLetter {
  const { letterId, number, subject, body } = letter
  const dated = sent.find(({ id }) => id === letterId)
  if (!dated) return { letter, leftOut: null }
  const isIn = (text: string) => findWithheld(reader, dated, text).length > 0
  const hasNoSubject = isIn(subject)
  if (!(hasNoSubject || isIn(body))) return { letter, leftOut: null }
  const pieces = piecesFor(reader, dated, body)
  return {
    letter: { ...letter, subject: hasNoSubject ? '' : subject, body: joinShown(pieces) },
    leftOut: { number, hasNoSubject, paragraphs: pieces.filter(({ isShown }) => !isShown).length },
  }
}

function closedProof(proof: Proof): Proof {
  const letters = proof.letters.map((letter) => ({ ...letter, interlude: '' }))
  return { ...proof, title: '', slug: '', lead: '', closing: '', image: null, pictures: {}, letters }
}
