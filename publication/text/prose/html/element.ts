import type { Element, ElementContent, Properties } from 'hast'

/** An element of HTML; strings become text, and null is left out. */
export function element(
  tagName: string,
  properties: Properties,
  children: (ElementContent | string | null)[] = [],
): Element {
  const content = children.flatMap((child): ElementContent[] => {
    if (child === null || child === '') return []
    return [typeof child === 'string' ? { type: 'text', value: child } : child]
  })
  return { type: 'element', tagName, properties, children: content }
}
