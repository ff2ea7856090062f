import type { Heading, Paragraph, Root } from 'mdast'
import { pointIn } from '../parse/places'
import type { Problem, ProblemTexts } from '../problem'
import { visit } from '../visit'

const BLOCK = /^[ \t]*(={4,})[ \t]*(?:\r?\n|$)/
const END = /\n[ \t>]*(={4,})[ \t]*$/

/**
 * Where a block of AsciiDoc ends that began with as many `=`: below words such a row makes a heading of them, and what began it is
 * told by itself.
 */
export function listBlockEnds(tree: Root, source: string, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  let open = ''
  const look = ({ type, position }: Heading | Paragraph) => {
    if (!position) return
    const written = source.slice(position.start.offset, position.end.offset)
    const [, row = ''] = BLOCK.exec(written) ?? []
    if (row) open = row === open ? '' : row
    const end = type === 'heading' && open ? END.exec(written) : null
    if (!end || end[1] !== open) return
    open = ''
    const at = end.index + end[0].indexOf('=')
    problems.push({ ...pointIn(source, position.start, at), message: texts.directive })
  }
  visit(tree, (node) => {
    if (node.type === 'heading' || node.type === 'paragraph') look(node)
  })
  return problems
}
