import type { Root } from 'hast'
import { isAllowedLink } from '../../prose/allow/check-address'
import { type Losses, lose } from '../pasted'
import { attribute } from '../tree/attribute'
import { elementsIn, innermostFirst, isElement, unwrap } from '../tree/elements'
import { isBlock } from '../tree/is-block'
import { isBlank } from '../tree/words-of'

const LEADS_OUT = /^(?:https?:\/\/|mailto:)/i

/** Links that lead to the web or to a mailbox stay as they are, and their words do in any case. */
export function links(root: Root, origin: string, losses: Losses): void {
  for (const placed of innermostFirst(root)) {
    const { element } = placed
    if (element.tagName !== 'a') continue
    const href = attribute(element, 'href').trim()
    const here = href.startsWith(`${origin}/`) ? href.slice(origin.length) : href
    element.properties.href = here
    const isKept = (LEADS_OUT.test(here) || here !== href) && isAllowedLink(here)
    const isAroundBlocks = elementsIn(element).some(
      ({ element: held }) => isBlock(held) || isElement(held, 'Note', 'a'),
    )
    if (isKept && !isAroundBlocks && !isBlank(element)) continue
    // A place on the page itself is no loss: headings are linked to anew.
    if (href !== '' && !isBlank(element) && !href.includes('#') && !isKept) lose(losses, 'links')
    unwrap(placed)
  }
}
