import { useEffect, useId, useRef } from 'react'
import { longMoment } from '@/texts/dates'
import { useFormWords } from '../form-words'
import type { OnDevice } from './use-local-copy'

/** What stands on this device of a form and is not saved, to be had back; or that nothing can be kept on it. */
export function OfferedCopy({ onDevice: { offered, hasNoRoom } }: { onDevice: OnDevice }) {
  const { copy: words, language } = useFormWords()
  const heading = useId()
  const shown = useRef<HTMLElement>(null)
  const isOffered = offered !== null
  // A form that is folded away would have it unseen.
  useEffect(() => {
    const folded = isOffered ? shown.current?.closest('details') : null
    if (folded) folded.open = true
  }, [isOffered])
  if (!offered) return hasNoRoom ? <p className="hint">{words.noRoom}</p> : null
  const { copy, differences, putBack, discard } = offered
  return (
    <section ref={shown} className="offered-copy" aria-labelledby={heading}>
      <h2 id={heading} className="label">
        {words.heading}
      </h2>
      <p>
        {words.text} {words.typedAt} {longMoment(new Date(copy.at), language)}.
        {copy.files.length > 0 && ` ${words.withoutFiles}`}
      </p>
      <details>
        <summary>{words.look}</summary>
        <dl>
          {differences.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text || words.nothing}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p className="buttons">
        <button type="button" onClick={putBack}>
          {words.putBack}
        </button>
        <button type="button" onClick={discard}>
          {words.discard}
        </button>
      </p>
    </section>
  )
}
