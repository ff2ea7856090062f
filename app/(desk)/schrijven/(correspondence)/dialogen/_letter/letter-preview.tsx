import type { Preview } from '@/app/(desk)/_editor/preview'
import { PassagesOnPage } from './passages-on-page'

/** A letter as the others would read it. */
export function LetterPreview({ preview: { title, parts } }: { preview: Preview }) {
  return (
    <article className="letter-at-desk">
      {title && <p className="subject">{title}</p>}
      <PassagesOnPage parts={parts} />
    </article>
  )
}
