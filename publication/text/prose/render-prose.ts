import { type Evaluater, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { Root } from 'mdast'
import type { ReactElement } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { alignCells } from './page/align-cells'
import { appendNotes } from './page/append-notes'
import { type LetterLinks, linkLetters } from './page/link-letters'
import { markExternalLinks } from './page/mark-external-links'
import { numberNotes } from './page/number-notes'
import { placeHeadings } from './page/place-headings'
import type { ProseComponents } from './page/prose-components'
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
}

/**
 * A text as React, for a page. It is checked first, every time: a row may be older than a rule. Throws RefusedProseError
 * when it may not be shown. What is set is the very tree that was checked. For a thread: see `inWorker`.
 */
export function renderProse({ source, format, ...setting }: ProseToRender): ReactElement {
  return renderTree(requireProse(source, format), setting)
}

/** The tree of a checked text as React; it is changed on the way. Nothing of it is compiled or run. */
function renderTree(
  tree: Root,
  { components, headingOffset = 0, idPrefix = '', letters }: Setting,
): ReactElement {
  placeHeadings(tree, { offset: headingOffset, idPrefix })
  spellAddresses(tree)
  markExternalLinks(tree)
  if (letters) linkLetters(tree, letters)
  alignCells(tree)
  const notes = numberNotes(tree, idPrefix)
  if (components.Notes && components.NoteText) appendNotes(tree, notes)
  const html = toHtml.runSync(tree)
  const createEvaluater = () => ({ evaluateExpression: componentIn(components), evaluateProgram: refuse })
  return toJsxRuntime(html, {
    Fragment,
    jsx,
    jsxs,
    components,
    createEvaluater,
    tableCellAlignToStyle: false,
  })
}

/** The name of a component is the only thing that is ever looked up. */
function componentIn(components: ProseComponents): Evaluater['evaluateExpression'] {
  return (expression) => {
    const name = expression.type === 'Identifier' ? expression.name : ''
    return Object.hasOwn(components, name) ? components[name as keyof ProseComponents] : refuse()
  }
}

function refuse(): never {
  throw new Error('A text with something in it that would have to be run')
}

/** Components stay what they are: they are looked up by name, and only those of the allow-list have got here. */
const toHtml = unified()
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  .freeze()
