import type { ReactNode } from 'react'
import { siteTexts } from '@/app/_server/site-texts'
import { RevisionForm } from '@/app/(desk)/_editor/revision-form'

type Numbered = { number: number }
type Props<T extends Numbered> = {
  before: T
  after: T
  /** which can be chosen besides, in any order */
  others: T[]
  labelOf: (revision: T) => string
  /** the two side by side */
  children: ReactNode
}

/** Which two revisions of a text stand side by side, with a way to choose others. */
export async function TwoRevisions<T extends Numbered>(props: Props<T>) {
  const { before, after, others, labelOf, children } = props
  const words = (await siteTexts()).texts.revisions
  const byNumber = new Map([...others, before, after].map((it) => [it.number, it]))
  const choices = [...byNumber.values()].toSorted((a, b) => b.number - a.number)
  return (
    <section className="stack" aria-labelledby="vergelijking">
      <h2 id="vergelijking">{words.compareHeading(before.number, after.number)}</h2>
      <RevisionForm
        revisions={choices.map((it) => ({ number: it.number, label: labelOf(it) }))}
        before={before.number}
        after={after.number}
        words={words}
      />
      {children}
    </section>
  )
}
