import type { Root } from 'mdast'
import { compileMDX } from 'next-mdx-remote/rsc'
import type { ReactElement } from 'react'
import { alignCells } from './page/align-cells'
import { appendNotes } from './page/append-notes'
import { BY_ITSELF, leadLinks, type TextPlace } from './page/lead-links'
import { type LetterLinks, linkLetters } from './page/link-letters'
import { markExternalLinks } from './page/mark-external-links'
import { markTasks, TASK_ON_PAGE } from './page/mark-tasks'
import { markWideNumbers } from './page/mark-wide-numbers'
import { numberNotes } from './page/number-notes'
import { keepFormerIds, placeHeadings, placeSharedIds, type SharedIds } from './page/place-headings'
import type { ProseComponents } from './page/prose-components'
import { setInitial, setWriting } from './page/set-writing'
import { spellAddresses } from './page/spell-addresses'
import type { ProseFormat } from './problem'
import { requireProse } from './read-prose'

export type ProseToRender = Setting & { source: string; format: ProseFormat }

type Setting = {
  components: ProseComponents
  /** 0 begins headings at `<h2>`, 1 at `<h3>` */
  headingOffset?: number
  /** put before every id: texts on one page each need their own */
  idPrefix?: string
  /** of a letter: how it is tied to the others of its dialogue */
  letters?: LetterLinks | undefined
  place?: TextPlace | undefined
  /** ids of letters stand on the same page */
  isAmongLetters?: boolean | undefined
  /** of a text that readers had before ids were made as they are now */
  keepsFormerIds?: boolean | undefined
  /** of one of several texts on a page: its headings that have an id of the page */
  sharedIds?: SharedIds | undefined
}

/**
 * A text as React, for a page. It is checked first, every time: a row may be older than a rule. Throws RefusedProseError
 * when it may not be shown. What is compiled is the tree that was checked, so `source` is not read a second time. For a
 * thread: see `inWorker`.
 */
export async function renderProse({ source, format, ...setting }: ProseToRender): Promise<ReactElement> {
  const tree = requireProse(source, format)
  if (format === 'mdx') setInitial(tree)
  return renderTree(tree, setting)
}

/** The tree of a checked text as React; it is changed on the way. */
async function renderTree(tree: Root, setting: Setting): Promise<ReactElement> {
  const { components, headingOffset = 0, idPrefix = '', letters, place = BY_ITSELF, isAmongLetters } = setting
  const headings = placeHeadings(tree, { offset: headingOffset, idPrefix, isAmongLetters })
  spellAddresses(tree)
  leadLinks(tree, { headings, place, hasLetters: letters !== undefined })
  if (setting.keepsFormerIds) keepFormerIds(headings, idPrefix)
  if (setting.sharedIds) placeSharedIds(headings, setting.sharedIds)
  markExternalLinks(tree)
  if (letters) linkLetters(tree, letters)
  alignCells(tree)
  markTasks(tree, TASK_ON_PAGE)
  markWideNumbers(tree)
  const notes = numberNotes(tree, idPrefix)
  if (components.Notes && components.NoteText) appendNotes(tree, notes)
  setWriting(tree)
  const { content } = await compileMDX({
    source: '',
    components,
    options: { mdxOptions: { remarkPlugins: [() => () => tree] } },
  })
  return content
}
