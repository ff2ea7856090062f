import type { Answer } from '@/app/(desk)/_forms/answer'
import { AROUND } from '@/publication/correspondence/compositions/shown-mark'
import type { Texts } from '@/texts/texts'

type Words = Texts['compositions']['approvals']

/** The beginning of a proof on its page. */
export const BEGINNING_ID = 'drukproef-begin'

/** Links to places in the proof on the page, by the numbers of letters, and `AROUND`. */
export function linksToPlaces(numbers: readonly number[], words: Words) {
  return numbers.map((number) => ({
    href: number === AROUND ? `#${BEGINNING_ID}` : `#drukproef-brief-${number}`,
    words: words.toPlace(number),
    /** as it is said within a sentence */
    place: words.inPlace(number),
  }))
}

/** An answer that says with it what is in the text now that the page did not have, each with a link to its place. */
export function withWhatCame(answer: Answer, numbers: number[], words: Words): Answer {
  if (!answer.answer || numbers.length === 0) return answer
  const { text } = answer.answer
  const said = {
    ...answer.answer,
    text: `${text} ${words.came(numbers)}`,
    links: linksToPlaces(numbers, words),
  }
  return { ...answer, answer: said, comesIntoView: true }
}
