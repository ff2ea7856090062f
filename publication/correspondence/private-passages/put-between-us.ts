import { and, eq, inArray } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { letterRevisions, type WrittenLetter, writtenLetters } from '@/db/schema'
import { checkLetter } from '@/publication/correspondence/letters/check-letter'
import { keepRevised } from '@/publication/correspondence/letters/revise-letter'
import {
  splitPassages,
  withoutPrivatePassages,
} from '@/publication/correspondence/private-passages/private-passages'
import { type AskedFinding, findAskedFindings } from '../compositions/find-asked-findings'
import { listFindings } from '../compositions/list-findings'
import { listQuestions } from '../compositions/list-questions'
import { lockDialogue } from '../compositions/lock-dialogue'
import { readProof } from '../compositions/read-proof'
import { findReaders } from './audience/find-readers'
import { PRIVATE_MARKS } from './private-marks'
import { paragraphsWith, splitParagraphs } from './split-paragraphs'

export type PutBetweenUsOutcome =
  | {
      status: 'put'
      /** in which letters it was done, and in which it has to be done by hand */
      letterIds: string[]
      byHand: string[]
      /** which paragraphs went along, and the names of the others who still read them */
      paragraphs: string[]
      others: string[]
      /** how many questions are left for this member */
      left: number
    }
  /** they stand in none of the texts for everybody in one piece: the letters have to be revised by hand */
  | { status: 'by-hand' }
  | { status: 'not-found' }

/**
 * Marks the paragraphs in which something that looks private stands as private passages, in a next revision of each letter that was on
 * screen with it. Only the writer of the letters can, and only what is found there now. Every place where the words stand is
 * marked; the letters are otherwise left as they are.
 */
export async function putBetweenUs(
  memberId: string,
  dialogueId: string,
  onScreen: AskedFinding,
): Promise<PutBetweenUsOutcome> {
  return db().transaction(async (transaction) => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'revise letter')
    const findings = dialogue && (await findAskedFindings(transaction, dialogue, memberId, [onScreen]))
    const own = findings?.asked.filter(({ writerId }) => writerId === memberId) ?? []
    if (!dialogue || own.length === 0) return { status: 'not-found' }
    const done: { letterId: string; paragraphs: string[] | null }[] = []
    for (const [letterId, same] of Map.groupBy(own, (it) => it.letterId)) {
      const spelled = same.map(({ found }) => found)
      done.push({ letterId, paragraphs: await putInLetter(transaction, memberId, letterId, spelled) })
    }
    if (done.every(({ paragraphs }) => paragraphs === null)) return { status: 'by-hand' }
    const current = await readProof(transaction, dialogue)
    const after = current ? (await listFindings(transaction, current)).ofLetters : []
    return {
      status: 'put',
      letterIds: done.filter(({ paragraphs }) => paragraphs !== null).map(({ letterId }) => letterId),
      byHand: done.filter(({ paragraphs }) => paragraphs === null).map(({ letterId }) => letterId),
      paragraphs: done.flatMap(({ paragraphs }) => paragraphs ?? []),
      others: await listOthersWhoRead(transaction, memberId, dialogueId, done),
      left: listQuestions(after, memberId).length,
    }
  })
}

/** What is private in one letter may be for others than what is in the next. */
async function listOthersWhoRead(
  transaction: Transaction,
  memberId: string,
  dialogueId: string,
  done: { letterId: string; paragraphs: string[] | null }[],
): Promise<string[]> {
  const ids = done.flatMap(({ letterId, paragraphs }) => (paragraphs ? [letterId] : []))
  const letters = await transaction.select().from(writtenLetters).where(inArray(writtenLetters.id, ids))
  const readers = letters.flatMap(await findReaders(transaction, dialogueId))
  return [...new Map(readers.map(({ id, name }) => [id, name]))].flatMap(([id, name]) =>
    id === memberId ? [] : [name],
  )
}

/** Which paragraphs went along; null when it has to be done by hand. */
async function putInLetter(
  transaction: Transaction,
  memberId: string,
  letterId: string,
  spelled: readonly string[],
): Promise<string[] | null> {
  const letter = await lockOwnLetter(transaction, memberId, letterId)
  const marked = letter && markParagraphs(letter.body, spelled)
  if (!letter || marked === null) return null
  if (spelled.some((found) => withoutPrivatePassages(marked).includes(found))) return null
  const checked = await checkLetter(memberId, { body: marked, format: letter.format })
  if (checked.status === 'refused') return null
  await keepRevised(transaction, letter, { ...letter, body: marked }, new Date())
  return paragraphsWith(withoutPrivatePassages(letter.body), spelled)
}

/** What was found is in a letter of the dialogue that was sent; this asks whose it is. */
async function lockOwnLetter(
  transaction: Transaction,
  memberId: string,
  letterId: string,
): Promise<(WrittenLetter & { body: string }) | null> {
  const own = and(eq(writtenLetters.id, letterId), eq(writtenLetters.writerId, memberId))
  const [letter] = await transaction.select().from(writtenLetters).where(own).for('update')
  if (!letter) return null
  const [newest] = await transaction
    .select({ body: letterRevisions.body })
    .from(letterRevisions)
    .where(and(eq(letterRevisions.letterId, letterId), eq(letterRevisions.number, letter.revision)))
  return newest ? { ...letter, body: newest.body } : null
}

/** The letter with marks around every paragraph that holds these words, however spelled; null when there is none. */
export function markParagraphs(letter: string, spelled: readonly string[]): string | null {
  const split = splitPassages(letter)
  if (split.status === 'refused') return null
  let isMarked = false
  const parts = split.passages.map(({ isPrivate, text }) => {
    if (isPrivate) return `${PRIVATE_MARKS.begin}\n${text}${PRIVATE_MARKS.end}\n`
    return splitParagraphs(text, spelled)
      .map((paragraph) => {
        isMarked ||= paragraph.isHeld
        return paragraph.isHeld ? betweenMarks(paragraph.text) : paragraph.text
      })
      .join('')
  })
  return isMarked ? parts.join('').replace(/\n$/, '') : null
}

function betweenMarks(paragraph: string): string {
  const [blank = ''] = /^(?:[ \t\r]*\n)*/.exec(paragraph) ?? []
  return `${blank}${PRIVATE_MARKS.begin}\n${paragraph.slice(blank.length).trimEnd()}\n${PRIVATE_MARKS.end}\n\n`
}
