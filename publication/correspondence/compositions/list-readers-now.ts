import type { Database, Transaction } from '@/db/client'
import { asAnswered } from '@/publication/correspondence/private-passages/as-answered'
import { findWithheld } from '@/publication/correspondence/private-passages/desk-reader'
import { listSeats } from '@/publication/correspondence/private-passages/find-seat'
import { readPrivacyAnswers } from '@/publication/correspondence/private-passages/privacy-answers'
import { readPrivateWords } from '@/publication/correspondence/private-passages/read-private-words'
import type { Question } from './list-questions'
import type { CurrentProof } from './read-proof'

/**
 * Who of those who write reads the paragraphs of each question about private words while not all said yes to them, by its words: the ids of
 * members. Nothing of questions of another kind: those paragraphs are kept from nobody at the desk.
 */
export async function listReadersNow(
  database: Database | Transaction,
  { proof, letters: sent, composition: { dialogueId } }: CurrentProof,
  questions: Question[],
): Promise<Map<Question, string[]>> {
  const asked = questions.filter(({ kind }) => kind === 'private-elsewhere')
  if (asked.length === 0) return new Map()
  const [seats, words, answers] = [
    await listSeats(database, dialogueId),
    await readPrivateWords(database, dialogueId),
    await readPrivacyAnswers(database, dialogueId),
  ]
  const all = seats.map((seat) => ({ seat, keptIn: rememberByLetter((id) => listKept(seat, id)) }))
  return new Map(
    asked.map((question) => {
      const isKeptIn = (kept: ReadonlySet<string>) => question.spelled.some((found) => kept.has(found))
      const reading = all.filter(({ keptIn }) => !question.letterIds.some((id) => isKeptIn(keptIn(id))))
      return [question, reading.flatMap(({ seat: { memberId } }) => memberId ?? [])]
    }),
  )

  /** The words that are kept from who has this seat in what readers will see of a letter. */
  function listKept(seat: (typeof seats)[number], letterId: string): ReadonlySet<string> {
    const letter = sent.find(({ id }) => id === letterId)
    const shown = proof.letters.find((it) => it.letterId === letterId)
    if (!letter || !shown) return new Set()
    const withheld = [shown.subject, shown.body].flatMap((text) =>
      findWithheld({ seat, words, answers }, letter, text),
    )
    return new Set(withheld.map(({ found }) => asAnswered(found)))
  }
}

/** A letter is looked at once, however many questions are about it. */
function rememberByLetter<Found>(find: (letterId: string) => Found): (letterId: string) => Found {
  const known = new Map<string, Found>()
  return (letterId) => {
    const found = known.get(letterId) ?? find(letterId)
    known.set(letterId, found)
    return found
  }
}
