import type { JoinedLine } from './line-ends'

const TEXT_TYPE = /^content-type:[ \t]*text\/plain[^\n]*(?:\n[ \t][^\n]*)*/gim
const FLOWED = /(format\s*=\s*"?)flowed/i
const DELETES_SPACE = /delsp\s*=\s*"?yes/i
const SIGNATURE_MARK = '-- '

/** How lines of a text that flows are put together again (RFC 3676). */
export type Flow = { deletesSpace: boolean }

/**
 * A mail whose text does not say that it flows, and how it did; null when it did not. postal-mime would join an answer to
 * the quotation above it where their programs left a space there.
 */
export function takeFlowOut(raw: Uint8Array): { raw: Uint8Array; flow: Flow | null } {
  const source = Buffer.from(raw).toString('latin1')
  let flow: Flow | null = null
  const fixed = source.replace(TEXT_TYPE, (header) => {
    if (!FLOWED.test(header)) return header
    flow ??= { deletesSpace: DELETES_SPACE.test(header) }
    return header.replace(FLOWED, '$1fixed')
  })
  return flow ? { raw: Buffer.from(fixed, 'latin1'), flow } : { raw, flow }
}

/** Joins the lines that flow, each with what is quoted as deep as itself (RFC 3676 4.5). */
export function unflow(text: string, { deletesSpace }: Flow): { text: string; joins: JoinedLine[] } {
  const joined: { depth: number; words: string[]; isOpen: boolean }[] = []
  for (const line of text.split(/\r?\n/)) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0
    const rest = line.slice(depth)
    const isMark = rest.trimStart() === SIGNATURE_MARK
    const words = rest.startsWith(' ') && !(depth === 0 && rest.startsWith(' >')) ? rest.slice(1) : rest
    const isOpen = words.endsWith(' ') && !isMark
    const last = joined.at(-1)
    const flowing = isOpen && deletesSpace ? words.slice(0, -1) : words
    if (last?.isOpen && last.depth === depth && words !== '' && !isMark) {
      last.words.push(flowing)
      last.isOpen = isOpen
    } else joined.push({ depth, words: [flowing], isOpen })
  }
  const lines = joined.map(({ depth, words }) => ({
    line: asLine(depth, words.join('')),
    came: words.map((line) => asLine(depth, line.trimEnd())),
  }))
  return {
    text: lines.map(({ line }) => line).join('\n'),
    joins: lines.filter(({ came }) => came.length > 1),
  }
}

const asLine = (depth: number, words: string) =>
  depth === 0 ? words : `${'>'.repeat(depth)} ${words}`.trimEnd()
