import { and, eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { letterRevisions, type WrittenLetter, writtenLetters } from '@/db/schema'
import { checkLetter } from '@/publication/correspondence/letters/check-letter'
import { keepRevised } from '@/publication/correspondence/letters/revise-letter'
import {
  splitPassages,
  withoutPrivatePassages,
} from '@/publication/correspondence/private-passages/private-passages'
import { type AskedFinding, findAskedFinding } from '../compositions/find-asked-finding'
import { lockDialogue } from '../compositions/lock-dialogue'
import { listCorrespondents } from '../compositions/read-proof'
import { PRIVATE_MARKS } from './private-marks'
import { paragraphsWith, splitParagraphs } from './split-paragraphs'

export type PutBetweenUsOutcome =
  /** which paragraphs went along, and the names of the others who still read them */
  | { status: 'put'; paragraphs: string[]; others: string[] }
  /** they do not stand in the text for everybody in one piece: the letter has to be revised by hand */
  | { status: 'by-hand' }
  | { status: 'not-found' }

/**
 * Marks the paragraphs in which something that looks private stands as a private passage, in a next revision of the
 * letter. Only its writer can, and only what is found there now. Every place where the words stand is marked; the letter
 * is otherwise left as it is.
 */
export async function putBetweenUs(
  memberId: string,
  dialogueId: string,
  asked: AskedFinding,
): Promise<PutBetweenUsOutcome> {
  return db().transaction(async (transaction) => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'revise letter')
    const finding = dialogue && (await findAskedFinding(transaction, dialogue, memberId, asked))
    const letter = finding && (await lockOwnLetter(transaction, memberId, finding.letterId))
    if (!letter) return { status: 'not-found' }
    const { found } = finding
    const marked = markParagraphs(letter.body, found)
    if (marked === null || withoutPrivatePassages(marked).includes(found)) return { status: 'by-hand' }
    const checked = await checkLetter(memberId, { body: marked, format: letter.format })
    if (checked.status === 'refused') return { status: 'by-hand' }
    await keepRevised(transaction, letter, { ...letter, body: marked }, new Date())
    const others = await listCorrespondents(transaction, dialogueId)
    return {
      status: 'put',
      paragraphs: paragraphsWith(withoutPrivatePassages(letter.body), found),
      others: others
        .filter((other) => other.memberId !== memberId && other.writesNow)
        .map(({ name }) => name),
    }
  })
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

/** The letter with marks around every paragraph that holds these words; null when there is none. */
export function markParagraphs(letter: string, found: string): string | null {
  const split = splitPassages(letter)
  if (split.status === 'refused') return null
  let isMarked = false
  const parts = split.passages.map(({ isPrivate, text }) => {
    if (isPrivate) return `${PRIVATE_MARKS.begin}\n${text}${PRIVATE_MARKS.end}\n`
    return splitParagraphs(text, found)
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
