import type { Database, Transaction } from '@/db/client'
import type { WrittenLetter } from '@/db/schema'
import { asAnswered } from './as-answered'
import { type PrivacyAnswers, readPrivacyAnswers } from './privacy-answers'
import { findPrivateElsewhere, type PrivateStretch } from './private-elsewhere'
import { NO_PRIVATE_WORDS } from './private-words'
import {
  isAnyHidden,
  type OfLetter,
  type PrivateWordsOfDialogue,
  readPrivateWords,
} from './read-private-words'
import { type Confined, type Seat, seesPrivatePassages } from './sees-private-passages'

/**
 * Somebody who reads a dialogue at the desk, with what tells which of its words they may have: those of private passages, and
 * who said of which of them, where they stand elsewhere, that they may be read. No words when they see every passage.
 */
export type DeskReader = { seat: Seat; words: PrivateWordsOfDialogue; answers: PrivacyAnswers | null }

/** A letter that is read at the desk. */
export type DeskLetter = Confined & Pick<WrittenLetter, 'id'>

/** The reader with this seat. The caller has seen that they may read the dialogue. */
export async function findDeskReader(
  database: Database | Transaction,
  dialogueId: string,
  seat: Seat,
): Promise<DeskReader> {
  if (!(await isAnyHidden(database, dialogueId, [seat])))
    return { seat, words: NO_PRIVATE_WORDS, answers: null }
  return {
    seat,
    words: await readPrivateWords(database, dialogueId),
    answers: await readPrivacyAnswers(database, dialogueId),
  }
}

/**
 * Where private words stand in a text of a letter that this reader may not have yet: those of a passage they do not see, until
 * everybody whose words they are said that they may be read there.
 */
export function findWithheld(
  { seat, words, answers }: DeskReader,
  letter: DeskLetter,
  text: string,
): PrivateStretch<OfLetter>[] {
  // Whoever wrote it knows what it says.
  if (letter.writerId === seat.memberId) return []
  return findPrivateElsewhere(text, words, letter.id).filter(({ found, whose }) => {
    const hidden = [...whose].filter((it) => !seesPrivatePassages(seat, it) && canBeFrom(seat, letter, it))
    // What somebody said before to others, they say themselves to whoever is there now.
    const isOwn = seesPrivatePassages(seat, letter) && hidden.every((it) => it.writerId === letter.writerId)
    if (hidden.length === 0 || isOwn) return false
    const said = answers?.by({ letterId: letter.id, kind: 'private-elsewhere', found: asAnswered(found) })
    return [...whose].some(({ writerId }) => !said?.has(writerId))
  })
}

/** Among those who write, the same few words are no more than chance where the writer of a letter does not read that passage. */
function canBeFrom(seat: Seat, { writerId }: DeskLetter, passage: OfLetter): boolean {
  return (
    seat.joinedAt === null || passage.writerId === writerId || passage.audience?.includes(writerId) === true
  )
}

/** Where they stand in what is set around letters, which nobody says yes to: it is taken away. */
export function hasWithheld({ seat, words }: DeskReader, text: string): boolean {
  return findPrivateElsewhere(text, words).some(({ whose }) =>
    [...whose].some((letter) => !seesPrivatePassages(seat, letter)),
  )
}
