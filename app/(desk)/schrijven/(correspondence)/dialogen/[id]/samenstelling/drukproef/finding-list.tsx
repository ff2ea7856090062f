import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type {
  AskedOfMe,
  OpenComposition,
  OpenFindings,
} from '@/publication/correspondence/compositions/find-composition'
import type { SharedFinding } from '@/publication/correspondence/compositions/list-findings'
import type { Language, Texts } from '@/texts/texts'
import { keepBetweenUs, sayItMay } from '../actions'

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
}

function OwnFinding({ finding, dialogueId, number, words, language }: OwnProps) {
  const { letterId, kind, found, writerName, isOfMe, wordsOfNames } = finding
  const names = new Intl.ListFormat(language).format(wordsOfNames)
  const isElsewhere = kind === 'private-elsewhere'
  const fields = (
    <>
      <input type="hidden" name="dialogueId" value={dialogueId} />
      <input type="hidden" name="letterId" value={letterId} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="found" value={encodeURIComponent(found)} />
    </>
  )
  return (
    <>
      <p className="work-title">
        {writerName === null ? words.inLetter(number) : words.inLetterOf(number, writerName)} ‘{found}’{' '}
        <span className="hint">
          ({isElsewhere ? words.wordsOf(isOfMe, names, wordsOfNames.length) : words.kinds[kind]})
        </span>
      </p>
      {isElsewhere && <p className="hint">{words.untilAllSaidYes}</p>}
      <div className="buttons">
        <AnsweredForm action={sayItMay}>
          {fields}
          <button type="submit" aria-label={`${words.may}: ${found}`}>
            {words.may}
          </button>
        </AnsweredForm>
        {writerName === null && (
          <AnsweredForm action={keepBetweenUs}>
            {fields}
            <button type="submit" aria-label={`${words.away}: ${found}`}>
              {words.away}
            </button>
          </AnsweredForm>
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
