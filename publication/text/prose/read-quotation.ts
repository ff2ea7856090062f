import type { Blockquote, Link, Paragraph, RootContent } from 'mdast'
import { LETTER_LINK_BEGINS } from './letter-anchor'
import { wordsOfBlock } from './text/words-of-block'

/** Words that a letter quotes of an earlier one, with the link that says which and the paragraph it ends. */
export type Quotation = { letter: number; words: string; link: Link; paragraph: Paragraph }

const TO_A_LETTER = new RegExp(`^${LETTER_LINK_BEGINS}([1-9]\\d{0,3})$`)

/**
 * Reads a block of a letter as a quotation of another letter of its dialogue: a blockquote whose last line is a link to
 * `#brief-2` and nothing else. Null for any other block. What is quoted is its text, without markup and that line.
 */
export function readQuotation(block: RootContent): Quotation | null {
  if (block.type !== 'blockquote') return null
  const paragraph = block.children.at(-1)
  if (paragraph?.type !== 'paragraph') return null
  const link = linkOnLastLine(paragraph)
  const letter = letterOf(link?.url ?? '')
  if (!link || letter === null) return null
  const words = textWithout(link, block)
  return words === '' ? null : { letter, words, link, paragraph }
}

/** The number in `#brief-2`; null for any other address. */
export function letterOf(address: string): number | null {
  const number = TO_A_LETTER.exec(address)?.[1]
  return number ? Number(number) : null
}

/** A text as it is compared: every stretch of white space is one space, and signs that nobody sees do not count. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function linkOnLastLine({ children }: Paragraph): Link | null {
  const [before, last] = [children.at(-2), children.at(-1)]
  const beginsItsLine =
    !before || before.type === 'break' || (before.type === 'text' && /\n\s*$/.test(before.value))
  return last?.type === 'link' && beginsItsLine ? last : null
}

function textWithout(link: Link, { children }: Blockquote): string {
  const texts = children.map((child) =>
    child.type === 'paragraph'
      ? wordsOfBlock({ ...child, children: child.children.filter((part) => part !== link) })
      : wordsOfBlock(child),
  )
  return oneLine(texts.join(' '))
}
