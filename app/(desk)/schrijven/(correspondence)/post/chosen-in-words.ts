import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import type { ChosenLineEnds } from '@/publication/correspondence/arrivals/choose-line-ends'
import type { LineEnds } from '@/publication/correspondence/arrivals/reading/line-ends'
import type { Texts } from '@/texts/texts'

/** What a form hears whose lines were chosen the other way: its text as it is now. Nothing of it is confirmed. */
export function chosenInWords(outcome: ChosenLineEnds, lineEnds: LineEnds, words: Texts['arrivals']): Answer {
  if (outcome.status === 'not-found') return bad(words.gone)
  const { typed: body, missed } = outcome
  const said = [words.lineEnds.chosen[lineEnds], missed > 0 && words.lineEnds.missed(missed)]
  return { ...good(said.filter(Boolean).join(' ')), isKept: false, typed: { body, lineEnds } }
}
