import { useId } from 'react'
import { useFormWords } from '../form-words'
import type { Merge } from './use-merge'

type Props = {
  merge: Merge | null
  /** nothing else on the page shows what was saved meanwhile */
  isAlone?: boolean
}

/** That both can stay, with what would become otherwise and a button for it; where both changed the same, what is saved. */
export function MergeOffer({ merge, isAlone = false }: Props) {
  const { merge: words, copy } = useFormWords()
  const heading = useId()
  if (!merge || (merge.status === 'apart' && !isAlone)) return null
  return (
    <section className="merge-offer" aria-labelledby={heading}>
      <h2 id={heading} className="label">
        {merge.status === 'apart' ? words.apart : words.heading}
      </h2>
      {merge.status === 'apart' ? (
        <dl>
          {merge.saved.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text || copy.nothing}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <>
          <p>{merge.changes.length > 0 ? words.text : words.nothing}</p>
          <Changes changes={merge.changes} />
          <p className="buttons">
            <button type="button" onClick={merge.take}>
              {words.take}
            </button>
          </p>
          <p className="hint">{words.undo}</p>
        </>
      )}
    </section>
  )
}

function Changes({ changes }: { changes: Extract<Merge, { status: 'together' }>['changes'] }) {
  const { merge: words } = useFormWords()
  return (
    <ul>
      {changes.map(({ label, goes, comes }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name, and never change places
        <li key={place}>
          <span className="label">{label}</span>
          {goes && (
            <p>
              <span className="hint">{words.goes}</span> <del>{goes}</del>
            </p>
          )}
          {comes && (
            <p>
              <span className="hint">{words.comes}</span> <ins>{comes}</ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
