import type { PhrasingContent, RootContent } from 'mdast'

/**
 * What a note says as one run of phrases, as it stands in a margin: its paragraphs with an empty line between them, items
 * and rows on lines of their own. Null when it says nothing, or holds what cannot stand in a margin.
 */
export function phrasesOfNote(blocks: readonly RootContent[]): PhrasingContent[] | null {
  const lines = linesOf(blocks)
  return lines && lines.length > 0 ? joined(lines, 1) : null
}

type Line = { phrases: PhrasingContent[]; beginsBlock: boolean }

function linesOf(blocks: readonly RootContent[]): Line[] | null {
  const lines: Line[] = []
  for (const block of blocks) {
    const ofBlock = linesOfBlock(block)
    if (ofBlock === null) return null
    lines.push(...ofBlock)
  }
  return lines
}

function linesOfBlock(block: RootContent): Line[] | null {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.some(isComponent) ? null : [{ phrases: block.children, beginsBlock: true }]
    case 'code':
      return [{ phrases: [{ type: 'inlineCode', value: block.value }], beginsBlock: true }]
    case 'blockquote':
      return linesOf(block.children)
    case 'list': {
      let number = (block.start ?? 1) - 1
      return lined(block.children, (item) => {
        number += 1
        const lines = linesOf(item.children)
        const marker: PhrasingContent = { type: 'text', value: block.ordered ? `${number}. ` : '– ' }
        return lines && [marker, ...joined(lines, 0)]
      })
    }
    case 'table':
      return lined(block.children, (row) =>
        row.children.flatMap((cell, column): PhrasingContent[] => [
          ...(column > 0 ? [{ type: 'text' as const, value: ' | ' }] : []),
          ...cell.children,
        ]),
      )
    // The last two are taken out of it: they belong to the whole text.
    case 'thematicBreak':
    case 'definition':
    case 'footnoteDefinition':
      return []
    default:
      return null
  }
}

/** A line for each part of a block, the first of which begins it. */
function lined<Part>(parts: Part[], phrasesOf: (part: Part) => PhrasingContent[] | null): Line[] | null {
  const lines: Line[] = []
  for (const part of parts) {
    const phrases = phrasesOf(part)
    if (phrases === null) return null
    lines.push({ phrases, beginsBlock: lines.length === 0 })
  }
  return lines
}

function joined(lines: Line[], emptyLines: number): PhrasingContent[] {
  return lines.flatMap(({ phrases, beginsBlock }, index): PhrasingContent[] => {
    if (index === 0) return phrases
    const breaks = Array.from({ length: beginsBlock ? 1 + emptyLines : 1 }, () => ({
      type: 'break' as const,
    }))
    return [...breaks, ...phrases]
  })
}

function isComponent(phrase: PhrasingContent): boolean {
  return phrase.type === 'mdxJsxTextElement' || ('children' in phrase && phrase.children.some(isComponent))
}
