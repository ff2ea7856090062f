import type TurndownService from 'turndown'

/** Elements that strike words out, and those that a program gives a line through. */
const STRIKES = /^(S|STRIKE|DEL)$/
const MAY_BE_STYLED = /^(SPAN|FONT|B|STRONG|I|EM|U|BIG|SMALL|P|DIV|LI)$/
const LINE_THROUGH = /text-decoration(?:-line)?\s{0,5}:[^;]{0,80}\bline-through\b/i
/** The same, in a source. */
const STRUCK = new RegExp(`<(?:s|strike|del)(?=[\\s>])|<[a-z][^<>]{0,2000}${LINE_THROUGH.source}`, 'i')
/** What stands before the words of a line: a quotation, an item. */
const BEFORE_WORDS = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))*[ \t]*/
/** Of elements in each other; nobody strikes deeper. */
const DEEPEST = 100

/** Whether words of this HTML are struck out: in the text beside it that is nowhere to be seen, and they are meant. */
export const hasStruckWords = (html: string): boolean => STRUCK.test(html)

/** Struck words within a sentence as `~~words~~`. */
export const struckWords: TurndownService.Rule = {
  filter: (node) => isStruck(node) && !/^(P|DIV|LI)$/.test(node.nodeName),
  replacement: (content, node) => asStruck(content, node as HTMLElement),
}

/** What `node` holds, each of its lines with `~~` around the words when it is struck out; once, however often it is. */
export function asStruck(content: string, node: HTMLElement): string {
  if (!isStruck(node) || isWithinStruck(node)) return content
  return content.replace(/.+/g, (line) => {
    const before = BEFORE_WORDS.exec(line)?.[0] ?? ''
    const words = line.slice(before.length).trimEnd()
    return words === '' ? line : `${before}~~${words}~~${line.slice(before.length + words.length)}`
  })
}

function isStruck(node: HTMLElement): boolean {
  if (STRIKES.test(node.nodeName)) return true
  return MAY_BE_STYLED.test(node.nodeName) && LINE_THROUGH.test(node.getAttribute('style') ?? '')
}

function isWithinStruck(node: HTMLElement): boolean {
  let around = node.parentNode as HTMLElement | null
  for (let depth = 0; around && depth < DEEPEST; depth++) {
    if (isStruck(around)) return true
    around = around.parentNode as HTMLElement | null
  }
  return false
}
