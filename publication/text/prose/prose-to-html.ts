import type { Root } from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { type Language, textsIn } from '@/texts/texts'
import { beginningOf } from './html/beginning-of'
import { componentHandlers } from './html/component-handlers'
import { makeAbsolute } from './html/make-absolute'
import { notesSection, type WrittenNote } from './html/notes-section'
import { SANITIZE_SCHEMA } from './html/sanitize-schema'
import { setPictures } from './html/set-pictures'
import { writeHtml } from './html/write-html'
import { BY_ITSELF, leadLinks, type TextPlace } from './page/lead-links'
import { type LetterLinks, linkLetters } from './page/link-letters'
import { markExternalLinks } from './page/mark-external-links'
import { markTasks, TASK_ELSEWHERE } from './page/mark-tasks'
import { numberNotes } from './page/number-notes'
import { placeHeadings } from './page/place-headings'
import { setWriting } from './page/set-writing'
import { spellAddresses } from './page/spell-addresses'
import type { ProseFormat } from './problem'
import type { ProsePictures } from './prose-picture'
import { requireProse } from './read-prose'

export type HtmlOptions = {
  /** without a slash at its end */
  siteUrl: string
  /** the pictures of the text, for anyone who reads it; one that is not in it keeps the address it was written with */
  pictures: ProsePictures
  idPrefix?: string
  /** 0 begins headings at `<h2>`, 1 at `<h3>` */
  headingOffset?: number
  language?: Language
  /** of a letter: how it is tied to the others of its dialogue */
  letters?: LetterLinks | undefined
  /** where the text is read for ever; its links lead there */
  place?: TextPlace | undefined
  /** ids of letters stand beside it under no prefix */
  isAmongLetters?: boolean | undefined
  /** pull quotes too, for who must have read all of it */
  isEverything?: boolean | undefined
}

/**
 * A text as HTML for feeds and mail, where no style sheet and no script comes along: all addresses absolute, notes
 * as a list at the end, pull quotes left out unless everything is asked for. Sanitised, since React's guards are not there. Throws RefusedProseError.
 */
export function proseToHtml(source: string, format: ProseFormat, options: HtmlOptions): string {
  return writeHtml(toHtml(source, format, options))
}

/** The same text, or as much of its beginning as fits into so many bytes of HTML. */
export function proseToShortHtml(
  source: string,
  format: ProseFormat,
  { mostBytes, ...options }: HtmlOptions & { mostBytes: number },
): { html: string; isWhole: boolean } {
  const { html, isWhole } = beginningOf(toHtml(source, format, options), mostBytes)
  return { html: writeHtml(html), isWhole }
}

function toHtml(source: string, format: ProseFormat, options: HtmlOptions): Root {
  const { siteUrl, pictures, idPrefix = '', headingOffset = 0, language = 'nl', letters } = options
  const tree = requireProse(source, format)
  const { place = BY_ITSELF, isAmongLetters, isEverything = false } = options
  const headings = placeHeadings(tree, { offset: headingOffset, idPrefix, isAmongLetters })
  spellAddresses(tree)
  leadLinks(tree, { headings, place, hasLetters: letters !== undefined })
  markExternalLinks(tree)
  if (letters) linkLetters(tree, letters)
  numberNotes(tree, idPrefix)
  markTasks(tree, TASK_ELSEWHERE)
  setWriting(tree)
  const level = 2 + headingOffset
  const notes: WrittenNote[] = []
  const processor = unified()
    .use(remarkRehype, { handlers: componentHandlers({ pictures, language, level, notes, isEverything }) })
    .use(() => (html: Root) => {
      if (notes.length > 0) html.children.push(notesSection(notes, level, textsIn(language).prose))
      setPictures(html, pictures)
      makeAbsolute(html, siteUrl)
    })
    .use(rehypeSanitize, SANITIZE_SCHEMA)
  return processor.runSync(tree)
}
