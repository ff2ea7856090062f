import type { Offer } from '@/app/(desk)/_editor/insert-menu/offers'
import { ShortText } from '@/app/(desk)/_editor/short-text'
import type { PartOnScreen } from './issue-screen'
import type { IssueWords } from './issue-words'

type Props = { parts: PartOnScreen[]; words: IssueWords }

/** What belongs in own words of a newsletter: all that an essay has, but for videos, which no mail shows. */
const OFFERS: readonly Offer[] = [
  'heading',
  'list',
  'quotation',
  'figure',
  'pullquote',
  'box',
  'note',
  'rule',
]

/** The parts of an issue in their order, each with what can be done with it. */
export function IssueParts({ parts, words }: Props) {
  return (
    <ol className="issue-parts" id="delen">
      {parts.map((part, at) => (
        <li key={part.key} id={`deel-${at + 1}`}>
          <input type="hidden" name="parts" value={part.sent} />
          {part.kind === 'words' ? (
            <ShortText
              id={`words-${part.sent.slice('words '.length)}`}
              name={`words-${part.sent.slice('words '.length)}`}
              label={part.label}
              rows={6}
              placeholder={words.wordsPlaceholder}
              defaultValue={part.text}
              offers={OFFERS}
            />
          ) : (
            <Work part={part} words={words} />
          )}
          <Tools part={part} at={at} count={parts.length} words={words} />
        </li>
      ))}
    </ol>
  )
}

function Work({ part, words }: { part: PartOnScreen; words: IssueWords }) {
  if (part.kind === 'gone') return <p className="error">{part.words}</p>
  if (part.kind !== 'work') return null
  return (
    <>
      <h2 className="part-title">
        <a href={part.href}>{part.title}</a>
      </h2>
      <p className="hint">{part.byline}</p>
      {part.lead && <p className="part-lead">{part.lead}</p>}
      {part.isWhole && <p className="hint">{words.isWhole}</p>}
    </>
  )
}

type ToolsProps = { part: PartOnScreen; at: number; count: number; words: IssueWords }

function Tools({ part, at, count, words }: ToolsProps) {
  const of = part.kind === 'work' ? part.title : part.kind === 'words' ? part.label : ''
  return (
    <p className="part-tools">
      {part.kind === 'work' && (
        <Tool
          act={`${part.isWhole ? 'lead' : 'whole'}-${at}`}
          words={part.isWhole ? words.onlyLead : words.whole}
          of={of}
        />
      )}
      {at > 0 && <Tool act={`up-${at}`} words={words.up} of={of} />}
      {at < count - 1 && <Tool act={`down-${at}`} words={words.down} of={of} />}
      <Tool act={`remove-${at}`} words={words.remove} of={of} />
    </p>
  )
}

function Tool({ act, words, of }: { act: string; words: string; of: string }) {
  return (
    <button type="submit" name="act" value={act} className="word">
      {words}
      {of && <span className="unseen"> {of}</span>}
    </button>
  )
}
