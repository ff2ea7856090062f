import type {
  AskedOfMe,
  OpenComposition,
  OpenFindings,
} from '@/publication/correspondence/compositions/find-composition'
import type { SharedFinding } from '@/publication/correspondence/compositions/list-findings'
import { paragraphsWith } from '@/publication/correspondence/private-passages/split-paragraphs'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'
import { type QuestionAnswer, writeQuestionAnswer } from '../question-answer'

type Words = Texts['compositions']
type Props = {
  open: OpenComposition
  findings: OpenFindings
  /** of each letter, as readers will see it */
  numbers: Map<string, number>
  words: Words
  language: Language
}

/** What looks private and was not answered yet: one's own with buttons, those of others counted. */
export function FindingList({ open, findings, numbers, words, language }: Props) {
  const { title, intro, waiting, shared } = words.findings
  const correspondents = (open.current?.seated ?? []).filter(({ writesNow }) => writesNow)
  const bodies = new Map(open.current?.proof.letters.map(({ letterId, body }) => [letterId, body]))
  return (
    <section className="stack" aria-labelledby="bevindingen">
      <h2 id="bevindingen">{title}</h2>
      {findings.mine.length > 0 && <p>{intro}</p>}
      <ul className="works">
        {findings.mine.map((finding) => (
          <li key={`${finding.letterId} ${finding.kind} ${finding.found}`} data-question>
            <OwnFinding
              finding={finding}
              dialogueId={open.dialogueId}
              number={numbers.get(finding.letterId) ?? 0}
              words={words.findings}
              language={language}
              body={bodies.get(finding.letterId) ?? ''}
              others={correspondents
                .filter(({ memberId }) => memberId !== finding.writerId)
                .map(({ name }) => name)}
            />
          </li>
        ))}
        {findings.shared.map(({ place, found }) => (
          <li key={`${JSON.stringify(place)} ${found}`}>
            {shared(placeInWords(place, numbers, words), found)}
          </li>
        ))}
        {findings.others.map(({ name, count }) => (
          <li key={name}>{waiting(name, count)}</li>
        ))}
      </ul>
    </section>
  )
}

type OwnProps = {
  finding: AskedOfMe
  dialogueId: string
  number: number
  words: Words['findings']
  language: Language
  /** of the letter, as readers would get it */
  body: string
  /** who write in the dialogue beside the writer of the letter */
  others: string[]
}

function OwnFinding({ finding, dialogueId, number, words, language, body, others }: OwnProps) {
  const { letterId, kind, found, writerName, isOfMe, wordsOfNames } = finding
  const names = joinNames(wordsOfNames, language)
  const isElsewhere = kind === 'private-elsewhere'
  const along = writerName === null ? paragraphsWith(body, found) : []
  const asValue = (act: QuestionAnswer['act']) => writeQuestionAnswer({ act, letterId, kind, found })
  return (
    <>
      <p className="work-title">
        {writerName === null ? words.inLetter(number) : words.inLetterOf(number, writerName)} ‘{found}’{' '}
        <span className="hint">
          ({isElsewhere ? words.wordsOf(isOfMe, names, wordsOfNames.length) : words.kinds[kind]})
        </span>
      </p>
      {isElsewhere && <p className="hint">{words.untilAllSaidYes}</p>}
      {along.length > 0 && <p className="hint">{words.goesAlong(along, joinNames(others, language))}</p>}
      <div className="buttons">
        <button type="submit" name="answer" value={asValue('may')} aria-label={`${words.may}: ${found}`}>
          {words.may}
        </button>
        {writerName === null && (
          <button type="submit" name="answer" value={asValue('away')} aria-label={`${words.away}: ${found}`}>
            {words.away}
          </button>
        )}
        <a className="button" href={`/schrijven/dialogen/${dialogueId}/brieven/${letterId}`}>
          {writerName === null ? words.revise : words.propose}
        </a>
      </div>
    </>
  )
}

function placeInWords(place: SharedFinding['place'], numbers: Map<string, number>, words: Words): string {
  if (typeof place === 'string') return words.findings.places[place]
  return words.findings.beforeLetter(numbers.get(place.letterId) ?? 0)
}
