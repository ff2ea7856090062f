import type { Definition } from 'mdast'
import type { Language } from '@/texts/texts'
import { leadLinks, type TextPlace } from './page/lead-links'
import { numberNotes } from './page/number-notes'
import { placeHeadings } from './page/place-headings'
import { spellAddresses } from './page/spell-addresses'
import { blocksToMail } from './plain-mail/block-to-mail'
import type { ProseFormat } from './problem'
import type { ProsePictures } from './prose-picture'
import { requireProse } from './read-prose'
import { visit } from './visit'

export type MailTextOptions = {
  /** without a slash at its end */
  siteUrl: string
  language: Language
  pictures: ProsePictures
  /** where its links lead from; what begins with `#` there is in the same mail, and gets no address */
  place: TextPlace
}

/**
 * A text as plain mail: complete in reading, without markup. What is quoted has `>` before every line, a picture and its caption stand in
 * words, an address behind the words that lead there, notes by number after the text. Throws RefusedProseError.
 */
export function proseToMailText(
  source: string,
  format: ProseFormat,
  { place, ...options }: MailTextOptions,
): string {
  const tree = requireProse(source, format)
  const headings = placeHeadings(tree, { offset: 0, idPrefix: '' })
  spellAddresses(tree)
  leadLinks(tree, { headings, place, hasLetters: false })
  numberNotes(tree, '')
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  const notes: string[] = []
  const text = blocksToMail(tree.children, { ...options, definitions, notes })
  return [text, ...notes].filter((block) => block !== '').join('\n\n')
}
