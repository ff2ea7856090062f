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
  return new Map(
    asked.map((question) => {
      const isKeptFrom = (seat: (typeof seats)[number]) =>
        question.letterIds.some((letterId) => {
          const [letter, shown] = [
            sent.find(({ id }) => id === letterId),
            proof.letters.find((it) => it.letterId === letterId),
          ]
          if (!letter || !shown) return false
          return [shown.subject, shown.body].some((text) =>
            findWithheld({ seat, words, answers }, letter, text).some(({ found }) =>
              question.spelled.includes(asAnswered(found)),
            ),
          )
        })
      const reading = seats.filter((seat) => !isKeptFrom(seat))
      return [question, reading.flatMap(({ memberId }) => memberId ?? [])]
    }),
  )
}
