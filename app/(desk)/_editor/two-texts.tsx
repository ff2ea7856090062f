import type { ReactNode } from 'react'
import { useFormWords } from '../_forms/form-words'
import { MergeOffer } from '../_forms/merging/merge-offer'
import type { Merge } from '../_forms/merging/use-merge'
import { type Comparison, ComparisonBody, NOTHING_TO_COMPARE } from './comparison-body'
import { DifferentFields } from './different-fields'

type Props = {
  heading: string
  /** what the two are called */
  theirs: string
  mine: string
  fields?: { label: string; theirs: string; mine: string }[]
  rows?: Comparison
  /** said when only fields differ */
  sameText?: string
  /** both in one, where that can be */
  merge?: Merge | null
  /** goes over what was saved: that takes a button of its own */
  children: ReactNode
}

/** What somebody saved meanwhile beside what was typed. */
export function TwoTexts({
  heading,
  theirs,
  mine,
  fields = [],
  rows = NOTHING_TO_COMPARE,
  sameText,
  merge = null,
  children,
}: Props) {
  const { copy } = useFormWords()
  return (
    <section className="two-texts" aria-labelledby="two-texts-heading">
      <h2 id="two-texts-heading">{heading}</h2>
      <MergeOffer merge={merge} />
      <div className="buttons">{children}</div>
      {/* Which side is whose, also where the columns stand below each other. */}
      <p className="whose">
        <del>{theirs}</del> <ins>{mine}</ins>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{theirs}</th>
            <th scope="col">{mine}</th>
          </tr>
        </thead>
        <tbody>
          <DifferentFields fields={fields} none={copy.nothing} />
        </tbody>
        <ComparisonBody rows={rows} />
      </table>
      {sameText && rows.status === 'set' && !rows.html && <p className="hint">{sameText}</p>}
    </section>
  )
}
