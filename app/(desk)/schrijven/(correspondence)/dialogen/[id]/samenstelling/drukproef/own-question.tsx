import { partsOfQuestion } from '@/publication/correspondence/compositions/by-mail/question-in-words'
import type { AskedOfMe } from '@/publication/correspondence/compositions/find-composition'
import { withoutLineMarks } from '@/publication/correspondence/compositions/without-line-marks'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'
import { type QuestionAnswer, writeQuestionAnswer } from '../question-answer'
import { QuestionButton } from './question-button'

type Words = Texts['compositions']['findings']
type Props = {
  question: AskedOfMe
  /** among those that are left, from 0 */
  place: number
  /** how many are left */
  count: number
  dialogueId: string
  /** of each letter, as readers will see it */
  numbers: Map<string, number>
  /** the paragraphs of a letter in which these words stand, as readers would get them */
  along: (letterId: string, spelled: readonly string[]) => string[]
  words: Words
  language: Language
}

/** One thing that looks private, with its buttons: for all letters that it stands in, and when there are more, for each apart. */
export function OwnQuestion(props: Props) {
  const { question, numbers, words, language } = props
  const { letterIds, writerName } = question
  const { where, found, what } = partsOfQuestion(question, numbers, words, language)
  const [first = '', ...more] = letterIds
  return (
    <>
      <p className="work-title">
        {where} <a href={`#drukproef-brief-${numbers.get(first) ?? 0}`}>‘{found}’</a>{' '}
        <span className="hint">({what})</span>
      </p>
      {question.readersNow && <p className="hint">{untilAllSaidYes(question.readersNow, words, language)}</p>}
      {more.length > 0 && writerName === null && <p className="hint">{words.goesAlongInAll}</p>}
      <Choice {...props} letterIds={letterIds} isFirst />
      {more.length > 0 && (
        <details>
          <summary>{words.perLetter}</summary>
          <ul className="works">
            {letterIds.map((letterId) => (
              <li key={letterId} data-letter>
                <p className="work-title">{words.letter(numbers.get(letterId) ?? 0)}</p>
                <Choice {...props} letterIds={[letterId]} isFirst={false} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function untilAllSaidYes(
  { names, isYou }: NonNullable<AskedOfMe['readersNow']>,
  words: Words,
  language: Language,
): string {
  const all = isYou ? [...names, words.you] : names
  return words.untilAllSaidYes(joinNames(all, language), all.length)
}

type ChoiceProps = Props & { letterIds: string[]; isFirst: boolean }

/** The buttons that answer for these letters, and what would go along. */
function Choice(props: ChoiceProps) {
  const { question, place, count, dialogueId, numbers, words, language, letterIds, isFirst } = props
  const { kind, found, spelled, writerName } = question
  const read = withoutLineMarks(found)
  const [letterId = '', ...more] = letterIds
  const along =
    writerName === null && more.length === 0 ? props.along(letterId, spelled).map(withoutLineMarks) : []
  const asValue = (act: QuestionAnswer['act']) => writeQuestionAnswer(place, { act, letterIds, kind, found })
  // Of several letters each button says which, for whoever hears it alone.
  const where = isFirst ? '' : ` (${words.letter(numbers.get(letterId) ?? 0)})`
  const may = more.length > 0 ? words.mayInAll(letterIds.length) : words.may
  const away = more.length > 0 ? words.awayInAll(letterIds.length) : words.away
  return (
    <>
      {along.length > 0 && (
        <p className="hint">
          {words.goesAlong(along, joinNames(question.othersByLetter[letterId] ?? [], language))}
        </p>
      )}
      <div className="buttons">
        <QuestionButton
          place={isFirst ? place : null}
          count={count}
          value={asValue('may')}
          aria-label={`${may}: ${read}${where}`}
        >
          {may}
        </QuestionButton>
        {writerName === null && (
          <QuestionButton
            place={null}
            count={count}
            value={asValue('away')}
            aria-label={`${away}: ${read}${where}`}
          >
            {away}
          </QuestionButton>
        )}
        {more.length === 0 && (
          <a className="button" href={`/schrijven/dialogen/${dialogueId}/brieven/${letterId}`}>
            {writerName === null ? words.revise : words.propose}
          </a>
        )}
      </div>
    </>
  )
}
