import type { Root } from 'hast'
import { attribute } from '../tree/attribute'
import { elementsIn, isElement, remove } from '../tree/elements'

/** Boxes to tick: `role="checkbox"` of Google Docs and Word on the web, `<input>` of GitHub. */
export function ticks(root: Root): void {
  for (const { element } of elementsIn(root)) {
    if (!isElement(element, 'li')) continue
    const box = elementsIn(element).find(
      ({ element: held }) => isElement(held, 'input') && attribute(held, 'type') === 'checkbox',
    )
    const isBox = attribute(element, 'role') === 'checkbox' || box !== undefined
    if (!isBox) continue
    const isTicked = attribute(element, 'ariaChecked') === 'true' || box?.element.properties.checked === true
    if (box) remove(box)
    for (const placed of elementsIn(element)) if (isElement(placed.element, 'img')) remove(placed)
    const paragraph = element.children.find((child) => isElement(child, 'p'))
    const host = isElement(paragraph) ? paragraph : element
    host.children.unshift({ type: 'text', value: isTicked ? '\ue001 ' : '\ue000 ' })
  }
}
