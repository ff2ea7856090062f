import { and, eq, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, type Piece, pieces } from '@/db/schema'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import {
  findReaders,
  type Readers,
} from '@/publication/correspondence/private-passages/audience/find-readers'
import {
  type DeskReader,
  findDeskReader,
  hasWithheld,
} from '@/publication/correspondence/private-passages/desk-reader'
import { findSeat } from '@/publication/correspondence/private-passages/find-seat'
import { withoutPrivatePassages } from '@/publication/correspondence/private-passages/private-passages'
import { lineFor, textFor } from '@/publication/correspondence/private-passages/text-for'
import { firstWords } from '@/publication/text/prose/first-words'
import { type CompositionContent, contentOf, emptyContent } from './composition-content'
import {
  approvalsFor,
  closedContent,
  isClosedTo,
  listAroundReaders,
  proofFor,
  type ReadableProof,
} from './composition-for'
import { earlierTextOf } from './find-earlier-text'
import { type CorrespondentApproval, listApprovals } from './list-approvals'
import { areAllAnswered, type Findings, listFindings, type SharedFinding } from './list-findings'
import { type LeftOut, listLeftOut } from './list-left-out'
import { listObstacles, type Obstacle } from './list-obstacles'
import { listQuestions, type Question } from './list-questions'
import { listReadersNow } from './list-readers-now'
import { listSentLetters, type SentLetterText } from './list-sent-letters'
import { asRead } from './privacy/reading/as-read'
import {
  type CurrentProof,
  isAsked,
  listCorrespondents,
  readProof,
  type SeatedCorrespondent,
} from './read-proof'
import { AROUND, shownMark } from './shown-mark'
import { type StopsYes, whatStopsYes } from './what-stops-yes'

/** A sent letter to choose. `beginning` is of what everybody may read of it. */
export type LetterToChoose = Pick<SentLetterText, 'id' | 'sentAt' | 'datedBy' | 'subject'> & {
  writerName: string
  beginning: string
}

/** Something that a member is asked about; the names are of others. */
export type AskedOfMe = Question & {
  /** null: the letters are their own */
  writerName: string | null
  /** whether their own words are among them */
  isOfMe: boolean
  wordsOfNames: string[]
  /** of private words, who else reads those paragraphs until everybody said yes, and whether they do; null of other things */
  readersNow: { names: string[]; isYou: boolean } | null
  /** of each letter, who besides its writer reads what is private in it */
  othersByLetter: Record<string, string[]>
}

/** What stands in the way of an approval, as far as this member may know it. */
export type OpenFindings = {
  areAllAnswered: boolean
  /** what keeps them from saying yes; null when nothing of it does */
  stopsYes: StopsYes | null
  /** what they are asked about and did not answer yet: in their own letters, or their words in another's; each thing once */
  mine: AskedOfMe[]
  /** how many questions wait for whom else */
  others: { name: string; count: number }[]
  /** the words are empty for anyone who does not write in the dialogue: they would tell what is private */
  shared: SharedFinding[]
}

export type OpenComposition = {
  dialogueId: string
  theme: string
  /** whether their yes is asked to it; before it is composed, whether they write in the dialogue */
  isCorrespondent: boolean
  /** whether they may change it: who stopped reads the proof of what has letters of theirs, and nothing else */
  mayCompose: boolean
  hasStoppedReminders: boolean
  /** 0 when nothing was composed yet */
  number: number
  /** letters alone when it is closed to them */
  content: CompositionContent
  /** words in it are private to others: they read and change nothing of it until those are taken away */
  isClosed: boolean
  /** by name, who may read what is set around the letters; nobody is named while it is closed to nobody */
  aroundReaders: string[]
  letters: LetterToChoose[]
  /** what readers have of it; null while it was never published */
  piece: Pick<Piece, 'id' | 'slug' | 'path' | 'date' | 'updatedAt' | 'withdrawnAt'> | null
  /** null when nothing was composed yet */
  current:
    | (Omit<CurrentProof, 'proof'> &
        ReadableProof & {
          /** what its forms send back: `shownMark` */
          shown: string
          obstacles: Obstacle[]
          findings: OpenFindings
          approvals: CorrespondentApproval[]
          leftOut: LeftOut[]
          /** readers have exactly this already */
          isPublic: boolean
          /** when the text was published that readers see instead; null when they see this, or nothing */
          earlierText: Date | null
        })
    | null
}

/**
 * The composition of a dialogue, for anyone who may compose it: who writes in it and the editors; and for who stopped while they are
 * asked for a yes or an answer. Null for others.
 */
export async function findComposition(memberId: string, dialogueId: string): Promise<OpenComposition | null> {
  const compose = await dialoguesOpenTo(db(), memberId, 'compose dialogue')
  const approve = await dialoguesOpenTo(db(), memberId, 'approve dialogue')
  const [found] = await db()
    .select({ dialogue: dialogues, piece: PUBLIC_SIDE, mayCompose: sql<boolean>`${compose}` })
    .from(dialogues)
    .leftJoin(pieces, eq(pieces.id, dialogues.pieceId))
    .where(and(eq(dialogues.id, dialogueId), or(compose, approve)))
  if (!found) return null
  const { dialogue, piece, mayCompose } = found
  const seated = await listCorrespondents(db(), dialogueId)
  const current = await readProof(db(), dialogue)
  const own = seated.find((it) => it.memberId === memberId)
  const isCorrespondent = current ? isAsked(current, memberId) : own?.writesNow === true
  const findings = current && (await listFindings(db(), current))
  const isQuestioned = findings?.ofLetters.some(({ waitingFor }) => waitingFor.includes(memberId))
  if (!(mayCompose || isCorrespondent || isQuestioned)) return null
  const letters = mayCompose ? await listSentLetters(db(), dialogueId) : []
  const reader = await findDeskReader(db(), dialogueId, await findSeat(db(), memberId, dialogueId))
  const readersOf = await findReaders(db(), dialogueId)
  const isClosed = current !== null && isClosedTo(reader, memberId, current.composition)
  const readable = current && proofFor(reader, isClosed, current)
  const content = current ? contentOf(current.composition) : emptyContent(letters.map(({ id }) => id))
  return {
    dialogueId,
    theme: dialogue.theme,
    isCorrespondent,
    mayCompose,
    piece,
    number: dialogue.composition,
    hasStoppedReminders: own?.hasStoppedReminders ?? false,
    content: isClosed ? closedContent(content) : content,
    isClosed,
    aroundReaders:
      current && readable?.lacking.includes(AROUND) ? await listAroundReaders(db(), reader, current) : [],
    letters: letters.map((letter) => toChoose(reader, letter, seated)),
    current: current &&
      readable && {
        ...current,
        ...readable,
        shown: shownMark(current.fingerprint, readable.lacking),
        obstacles: listObstacles(current),
        findings: await findOpenFindings(
          memberId,
          { reader, readersOf, isWhole: readable.lacking.length === 0 },
          current,
          findings ?? NOTHING_FOUND,
        ),
        approvals: approvalsFor(
          reader,
          readable.lacking.includes(AROUND),
          await listApprovals(db(), dialogue, current),
          current,
        ),
        leftOut: listLeftOut(current),
        isPublic: dialogue.publishedFingerprint === current.fingerprint,
        earlierText: earlierTextOf(dialogue, piece, current),
      },
  }
}

const PUBLIC_SIDE = {
  id: pieces.id,
  slug: pieces.slug,
  path: pieces.path,
  date: pieces.date,
  updatedAt: pieces.updatedAt,
  withdrawnAt: pieces.withdrawnAt,
}

const NOTHING_FOUND: Findings = { ofLetters: [], shared: [] }

function toChoose(reader: DeskReader, letter: SentLetterText, seated: SeatedCorrespondent[]): LetterToChoose {
  const { id, sentAt, datedBy, subject, writerId, body } = letter
  return {
    id,
    sentAt,
    datedBy,
    subject: lineFor(reader, letter, subject),
    writerName: nameIn(seated, writerId),
    beginning: firstWords(withoutPrivatePassages(textFor(reader, letter, body))),
  }
}

async function findOpenFindings(
  memberId: string,
  { reader, readersOf, isWhole }: { reader: DeskReader; readersOf: Readers; isWhole: boolean },
  current: CurrentProof,
  findings: Findings,
): Promise<OpenFindings> {
  const asked = new Set(findings.ofLetters.flatMap(({ waitingFor }) => waitingFor))
  const nameOf = (id: string) => nameIn(current.seated, id)
  const maySee = (found: string) => reader.seat.joinedAt !== null && !hasWithheld(reader, found)
  const questions = listQuestions(findings.ofLetters, memberId)
  const readingNow = await listReadersNow(db(), current, questions)
  const readNow = (question: Question) => {
    const ids = readingNow.get(question)
    return ids
      ? { names: ids.filter((id) => id !== memberId).map(nameOf), isYou: ids.includes(memberId) }
      : null
  }
  return {
    areAllAnswered: areAllAnswered(findings),
    stopsYes: whatStopsYes(findings, memberId, isWhole),
    mine: questions.map((question) => ({
      ...question,
      writerName: question.writerId === memberId ? null : nameOf(question.writerId),
      isOfMe: question.wordsOf.includes(memberId),
      wordsOfNames: question.wordsOf.filter((id) => id !== memberId).map(nameOf),
      readersNow: readNow(question),
      othersByLetter: Object.fromEntries(
        current.letters
          .filter(({ id }) => question.letterIds.includes(id))
          .map((letter) => [letter.id, othersWhoRead(readersOf(letter), letter)]),
      ),
    })),
    others: [...asked]
      .filter((id) => id !== memberId)
      .map((id) => ({ name: nameOf(id), count: listQuestions(findings.ofLetters, id).length })),
    shared: findings.shared.map(({ place, found }) => ({ place, found: maySee(found) ? asRead(found) : '' })),
  }
}

function othersWhoRead(readers: CorrespondentName[], { writerId }: SentLetterText): string[] {
  return readers.filter(({ id }) => id !== writerId).map(({ name }) => name)
}

function nameIn(seated: SeatedCorrespondent[], memberId: string): string {
  return seated.find((it) => it.memberId === memberId)?.name ?? ''
}
