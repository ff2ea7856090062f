import type { AnsweredOutcome } from '@/publication/correspondence/compositions/answer-finding'
import { withoutLineMarks } from '@/publication/correspondence/compositions/without-line-marks'
import type { PutBetweenUsOutcome } from '@/publication/correspondence/private-passages/put-between-us'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'

type Words = Texts['compositions']['findings']
type Done = Extract<AnsweredOutcome, { status: 'answered' }> | Extract<PutBetweenUsOutcome, { status: 'put' }>

/** What was done with a question, and how many are left: said by one status, so that it is heard as one sentence after another. */
export function questionWords(done: Done, words: Words, language: Language): string {
  return [...whatWasDone(done, words, language), words.left(done.left)].join(' ')
}

function whatWasDone(done: Done, words: Words, language: Language): string[] {
  if (done.status === 'answered')
    return [done.letters === 1 ? words.answered : words.answeredInAll(done.letters)]
  const others = joinNames(done.others, language)
  const { length: letters } = done.letterIds
  const put =
    letters === 1 ? words.put(done.paragraphs.map(withoutLineMarks), others) : words.putInAll(letters, others)
  return done.byHand.length === 0 ? [put] : [put, words.restByHand(done.byHand.length)]
}
