import type { Element } from 'hast'
import { attribute } from './attribute'

/** What an element's own style says of a property, in small letters; empty when nothing. */
export function styleOf(element: Element, property: string): string {
  const style = attribute(element, 'style')
  let found = ''
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      found = declaration
        .slice(colon + 1)
        .replace(/!\s*important/i, '')
        .trim()
        .toLowerCase()
  }
  return found
}
