import { setText, type TextToSet } from './set-text'
import { TextOnPage } from './text-on-page'

/**
 * A text of the publication, set for a page in an element of its own. It is finished HTML that a thread made of what the
 * allow-list let through (docs/decisions/0021): React does not see its parts, however many there are.
 */
export async function Prose({ className, ...text }: TextToSet & { className?: string }) {
  return <TextOnPage text={await setText(text)} className={className} />
}
