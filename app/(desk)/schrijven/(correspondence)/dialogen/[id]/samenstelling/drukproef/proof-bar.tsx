import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import type { Texts } from '@/texts/texts'
import { WHO_MUST_STILL } from './proof-margin'

type Props = { open: OpenComposition; words: Texts['compositions']['room'] }

/** Which proof this is, and on a phone the way to what is asked. */
export function ProofBar({ open: { dialogueId, current, mayCompose }, words }: Props) {
  if (!current) return null
  return (
    <div className="bar">
      <a className="bar-back" href={`/schrijven/dialogen/${dialogueId}`}>
        <span className="unseen">{words.back}</span>
        <svg width="12" height="20" viewBox="0 0 12 20" aria-hidden="true">
          <path d="M10 2 2 10l8 8" />
        </svg>
      </a>
      <p className="bar-state">
        <span>{words.proof(current.composition.number)}</span>{' '}
        <span className="bar-words">{words.letters(current.proof.letters.length)}</span>
      </p>
      <a
        className="bar-button bar-ask"
        href={current.findings.mine.length > 0 ? '#bevindingen' : `#${WHO_MUST_STILL}`}
      >
        {words.ask(current.findings.mine.length)}
      </a>
      {mayCompose && (
        <a className="bar-button" href={`/schrijven/dialogen/${dialogueId}/samenstelling`}>
          {words.compose}
        </a>
      )}
    </div>
  )
}
