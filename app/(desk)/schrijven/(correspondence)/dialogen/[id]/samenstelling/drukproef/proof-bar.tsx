import { WayOut } from '@/app/(desk)/_room/way-out'
import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import type { Texts } from '@/texts/texts'
import { WHO_MUST_STILL } from './proof-margin'

type Props = { open: OpenComposition; words: Texts['compositions']['room'] }

/** Which proof this is, and on a phone the way to what is asked. */
export function ProofBar({ open: { dialogueId, current, mayCompose }, words }: Props) {
  if (!current) return null
  return (
    <div className="bar">
      <WayOut href={`/schrijven/dialogen/${dialogueId}`} words={words.back} />
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
