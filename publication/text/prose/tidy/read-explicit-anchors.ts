import type { Heading, Root } from 'mdast'
import { visit } from '../visit'

declare module 'mdast' {
  interface HeadingData {
    /** the id that its writer gave it, as `{#id}` after the words */
    anchor?: string
  }
}

/** Letters and digits first: no colon, underscore or capital trick can spell an id of the software that shows a page. */
const EXPLICIT = /^:?\s*#([\p{L}\p{N}][\p{L}\p{N}_.-]{0,99})\s*\}\s*$/u

/** Reads `## Eerste deel {#deel-een}` as pandoc, kramdown, Hugo and Docusaurus do. Elsewhere a brace stays what it is. */
export function readExplicitAnchors(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const anchor = anchorAtEnd(heading)
    if (!anchor) return
    heading.children.splice(-2)
    const last = heading.children.at(-1)
    if (last?.type === 'text') last.value = last.value.trimEnd()
    heading.data = { ...heading.data, anchor }
  })
}

function anchorAtEnd({ children }: Heading): string | null {
  const [brace, rest] = children.slice(-2)
  if (children.length < 3 || brace?.type !== 'brace' || rest?.type !== 'text') return null
  return EXPLICIT.exec(rest.value)?.[1]?.normalize('NFC') ?? null
}
