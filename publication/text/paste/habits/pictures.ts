import type { Root } from 'hast'
import { type Losses, lose } from '../pasted'
import { attribute } from '../tree/attribute'
import { elementsIn, isElement, remove, replaceIn } from '../tree/elements'

const EMOJI =
  /^(?=.*(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3))(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,20}$/u

/** Pictures of elsewhere are not taken over, and that is said; those of emoji become the emoji that they are of. */
export function pictures(root: Root, losses: Losses): void {
  for (const placed of elementsIn(root)) {
    const { element, parent } = placed
    if (!isElement(element, 'img', 'image')) continue
    const alt = attribute(element, 'alt').trim()
    if (EMOJI.test(alt)) replaceIn(parent, element, [{ type: 'text', value: alt }])
    else {
      if (!isDot(element)) lose(losses, 'pictures')
      remove(placed)
    }
  }
}

/** One pixel that tells who opened a mail. */
const isDot = (element: Parameters<typeof attribute>[0]) =>
  ['width', 'height'].some((side) => /^[01](?:px)?$/.test(attribute(element, side)))
