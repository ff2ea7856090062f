import type { ConfirmedOutcome } from '@/publication/correspondence/arrivals/confirm-arrival'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'

/** Why a mail did not become a letter. */
export function refusalInWords(
  outcome: Exclude<ConfirmedOutcome, { status: 'confirmed' }>,
  { texts: { arrivals: words, letters }, language }: { texts: Texts; language: Language },
): string {
  if (outcome.status === 'empty') return words.empty
  if (outcome.status === 'confirmed-otherwise') return words.confirmedOtherwise
  if (outcome.status === 'already-a-letter') return words.alreadyALetter
  if (outcome.status === 'not-to-be-trusted') return words.notToBeTrusted
  if (outcome.status === 'not-for-all') return words.notForAllWords(outcome.words)
  if (outcome.status === 'read-by-nobody') return words.readByNobody
  if (outcome.status === 'stopped') return words.stopped
  if (outcome.status === 'reaches-nobody') return words.reachesNobody(outcome.to?.name ?? null)
  if (outcome.status === 'somebody-came')
    return words.somebodyCame(joinNames(outcome.who, language), outcome.who.length)
  if (outcome.status === 'impossible-date') return letters.dates.impossible
  if (outcome.status === 'not-found') return words.gone
  const problems = outcome.problems.map(({ line, column, message }) => words.problem(line, column, message))
  return words.refused(problems.join(' '))
}
