import type { Root } from 'hast'
import { attribute } from '../tree/attribute'
import { elementsIn } from '../tree/elements'
import { wordsOf } from '../tree/words-of'

const READ =
  /^(?:font-weight|font-style|text-decoration(?:-line)?|margin(?:-bottom)?|display|mso-hide|mso-element|mso-style-name)$/
const MOST_RULES = 5_000

/**
 * Google Docs' exports, Apple's programs and LibreOffice say in a style sheet which class is bold. What it says of a class is
 * put in the style of the elements that have it, where all others say it.
 */
export function spreadStyleSheets(root: Root): void {
  const placed = elementsIn(root)
  const rules = new Map<string, string>()
  for (const { element } of placed)
    if (element.tagName === 'style')
      for (const [name, says] of rulesIn(wordsOf(element))) rules.set(name, (rules.get(name) ?? '') + says)
  if (rules.size === 0) return
  for (const { element } of placed) {
    const { className } = element.properties
    const names = Array.isArray(className) ? className.map(String) : []
    const says = [
      element.tagName === 'p' ? rules.get('p') : '',
      ...names.flatMap((name) => [rules.get(`.${name}`), rules.get(`${element.tagName}.${name}`)]),
    ].join('')
    if (says) element.properties.style = `${says}${attribute(element, 'style')}`
  }
}

function rulesIn(sheet: string): [string, string][] {
  const found: [string, string][] = []
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/<!--|-->/g, ' ')
  for (const [, selectors = '', declarations = ''] of bare.matchAll(/([^{}]{1,2000})\{([^{}]{0,4000})\}/g)) {
    const says = declarations
      .split(';')
      .filter((it) => READ.test(it.split(':')[0]?.trim().toLowerCase() ?? ''))
      .map((it) => `${it.trim()};`)
      .join('')
    if (!says) continue
    for (const selector of selectors.split(',')) {
      const name = selector.trim()
      if (/^(?:[a-z][a-z0-9]*)?\.[\w-]+$|^p$/i.test(name)) found.push([name, says])
      if (found.length > MOST_RULES) return found
    }
  }
  return found
}
