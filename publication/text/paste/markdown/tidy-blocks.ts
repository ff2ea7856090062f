import type { Heading, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from '../../prose/visit'

const HIGHEST = 2
const LOWEST = 6

/** Headings from `##` on, whatever they were; lists without blank lines where no point is of several paragraphs; no line end at an edge. */
export function tidyBlocks(tree: Root): void {
  shiftHeadings(tree)
  splitAtLineEnds(tree)
  joinQuotations(tree)
  visit(tree, 'list', (list) => {
    list.spread = list.children.some(
      (item) => item.children.filter((child) => child.type !== 'list').length > 1,
    )
    for (const item of list.children) item.spread = list.spread
  })
  takeNotesOutOfHeadings(tree)
}

/** The title of a page is what is above a text: its own begin below. */
function shiftHeadings(tree: Root): void {
  const headings: Heading[] = []
  visit(tree, 'heading', (heading) => {
    headings.push(heading)
  })
  const shift = HIGHEST - Math.min(...headings.map(({ depth }) => depth))
  for (const heading of headings) {
    heading.depth = Math.min(heading.depth + shift, LOWEST) as Heading['depth']
    heading.children = heading.children.map((child) =>
      child.type === 'break' ? { type: 'text', value: ' ' } : child,
    )
  }
}

/** Two line ends one behind the other are the end of a paragraph. */
function splitAtLineEnds(parent: Parents): void {
  for (const child of parent.children as Nodes[])
    if ('children' in child && child.type !== 'paragraph') splitAtLineEnds(child)
  parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'paragraph' ? paragraphsOf(child) : [child],
  ) as never
}

function paragraphsOf(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]]
  const children = paragraph.children
  for (const [at, child] of children.entries()) {
    const isDouble = child.type === 'break' && isBreakOrBlank(children[at + 1], children[at + 2])
    if (isDouble || (child.type === 'break' && parts.at(-1)?.length === 0)) parts.push([])
    else parts.at(-1)?.push(child)
  }
  return parts
    .map(trimmed)
    .filter((part) => part.length > 0)
    .map((part) => ({ type: 'paragraph', children: part }))
}

const isBreakOrBlank = (next: Nodes | undefined, afterNext: Nodes | undefined) =>
  next?.type === 'break' || (next?.type === 'text' && next.value.trim() === '' && afterNext?.type === 'break')

/** Without blanks and line ends at the edges, and around line ends. */
function trimmed(part: PhrasingContent[]): PhrasingContent[] {
  const put = [...part]
  const isEdge = (node: Nodes | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
  while (isEdge(put[0])) put.shift()
  while (isEdge(put.at(-1))) put.pop()
  for (const [at, node] of put.entries())
    if (node.type === 'text') {
      if (at === 0 || put[at - 1]?.type === 'break') node.value = node.value.trimStart()
      if (at === put.length - 1 || put[at + 1]?.type === 'break') node.value = node.value.trimEnd()
    }
  return put
}

/** LibreOffice makes a quotation of every paragraph that is quoted. */
function joinQuotations(parent: Parents): void {
  const put: Nodes[] = []
  for (const child of parent.children as Nodes[]) {
    const last = put.at(-1)
    if ('children' in child) joinQuotations(child)
    if (child.type === 'blockquote' && last?.type === 'blockquote') last.children.push(...child.children)
    else put.push(child)
  }
  parent.children = put as never
}

/** No note stands in a heading: it goes to the end of the paragraph behind it. */
function takeNotesOutOfHeadings({ children }: Root): void {
  for (const [at, heading] of children.entries()) {
    if (heading.type !== 'heading') continue
    const notes = heading.children.filter((child) => child.type === 'mdxJsxTextElement')
    if (notes.length === 0) continue
    heading.children = heading.children.filter((child) => child.type !== 'mdxJsxTextElement')
    const next: RootContent | undefined = children[at + 1]
    if (next?.type === 'paragraph') next.children.push(...notes)
    else children.splice(at + 1, 0, { type: 'paragraph', children: notes })
  }
}
