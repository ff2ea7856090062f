import { and, eq, isNotNull } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { letterRevisions, type WrittenLetter, writtenLetters } from '@/db/schema'
import { addLetterRevision } from '@/publication/letters/add-letter-revision'
import { checkLetter } from '@/publication/letters/check-letter'
import { splitPassages, withoutPrivatePassages } from '@/publication/letters/private-passages'
import { lockDialogue } from './lock-dialogue'

export type PutBetweenUsOutcome =
  | { status: 'put' }
  /** they do not stand in the text for everybody in one piece: the letter has to be revised by hand */
  | { status: 'by-hand' }
  | { status: 'not-found' }

/**
 * Marks the paragraphs in which these words stand as a private passage, in a next revision of the letter. Only its
 * writer can. Every place where the words stand is marked; the letter is otherwise left as it is.
 */
export async function putBetweenUs(
  memberId: string,
  dialogueId: string,
  { letterId, found }: { letterId: string; found: string },
): Promise<PutBetweenUsOutcome> {
  return db().transaction(async (transaction) => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'revise letter')
    const letter = dialogue && (await lockOwnLetter(transaction, memberId, dialogueId, letterId))
    if (!letter) return { status: 'not-found' }
    const marked = markParagraphs(letter.body, found)
    if (marked === null || withoutPrivatePassages(marked).includes(found)) return { status: 'by-hand' }
    const checked = await checkLetter(marked)
    if (checked.status === 'refused') return { status: 'by-hand' }
    await addLetterRevision(transaction, letter, { ...letter, body: marked }, new Date())
    return { status: 'put' }
  })
}

async function lockOwnLetter(
  transaction: Transaction,
  memberId: string,
  dialogueId: string,
  letterId: string,
): Promise<(WrittenLetter & { body: string }) | null> {
  const own = and(
    eq(writtenLetters.id, letterId),
    eq(writtenLetters.dialogueId, dialogueId),
    eq(writtenLetters.writerId, memberId),
    isNotNull(writtenLetters.sentAt),
  )
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
    if (isPrivate) return `${PRIVATE.begin}\n${text}${PRIVATE.end}\n`
    // Each paragraph keeps the blank lines after it.
    const paragraphs = text.split(/(?<=\n[ \t\r]*\n)(?![ \t\r]*\n)/)
    return joinMarked(paragraphs, found, () => {
      isMarked = true
    })
  })
  return isMarked ? parts.join('').replace(/\n$/, '') : null
}

const PRIVATE = { begin: ':::onder-ons', end: ':::' }

function betweenMarks(paragraph: string): string {
  const [blank = ''] = /^(?:[ \t\r]*\n)*/.exec(paragraph) ?? []
  return `${blank}${PRIVATE.begin}\n${paragraph.slice(blank.length).trimEnd()}\n${PRIVATE.end}\n\n`
}

/** Words that go on over a blank line take the paragraphs on both sides along. */
function joinMarked(paragraphs: string[], found: string, onMark: () => void): string {
  const starts = paragraphs.map((_, index) => paragraphs.slice(0, index).join('').length)
  const whole = paragraphs.join('')
  const held = new Set<number>()
  for (let at = whole.indexOf(found); at !== -1; at = whole.indexOf(found, at + 1))
    for (const [index, paragraph] of paragraphs.entries()) {
      const start = starts[index] ?? 0
      if (start < at + found.length && start + paragraph.length > at) held.add(index)
    }
  if (held.size > 0) onMark()
  return paragraphs
    .map((paragraph, index) => (held.has(index) ? betweenMarks(paragraph) : paragraph))
    .join('')
}
