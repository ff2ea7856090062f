import { TextOnPage } from '@/app/_piece/text-on-page'
import type { PreviewPart } from '@/app/(desk)/_editor/preview'

/** The passages of a letter; private ones are told by a label. */
export function PassagesOnPage({ parts }: { parts: PreviewPart[] }) {
  return parts.map(({ text, line, privateLabel }) => {
    if (privateLabel === null) return <TextOnPage key={line} text={text} className="prose" />
    return (
      // Not an aside: two on a page would be two landmarks of one name.
      <div key={line} role="note" className="private-passage" aria-label={privateLabel}>
        <p className="label" aria-hidden="true">
          {privateLabel}
        </p>
        <TextOnPage text={text} className="prose" />
      </div>
    )
  })
}
