import type { PhrasingContent, Root, Text } from 'mdast'
import { isAllowedLink } from '../allow/check-address'
import { SKIP, visitWithin } from '../visit'

// Up to a space, an angle bracket or a quotation mark; each character is looked at once.
const ADDRESS = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"“”„«»‘\\]+/giu
const AFTER_SENTENCE = ".,:;!?…’'*_~"
/** Longer ones are data, not something a person typed. */
const LONGEST_ADDRESS = 2_000

/** Makes links of addresses that stand bare in a text, as people type them in mail. */
export function linkBareAddresses(tree: Root): void {
  visitWithin(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP
    if (node.type !== 'text') return
    const parts = splitAtAddresses(node)
    if (parts[0] === node) return
    parent.children.splice(index, 1, ...parts)
    return index + parts.length
  })
}

function splitAtAddresses(node: Text): PhrasingContent[] {
  const text = (value: string): PhrasingContent[] => (value ? [{ ...node, value }] : [])
  const parts: PhrasingContent[] = []
  let end = 0
  for (const found of node.value.matchAll(ADDRESS)) {
    const address = withoutEndOfSentence(found[0])
    const url = /^www/i.test(address) ? `http://${address}` : address
    if (address.length > LONGEST_ADDRESS || !isAllowedLink(url)) continue
    parts.push(...text(node.value.slice(end, found.index)))
    parts.push({ type: 'link', url, children: text(address), position: node.position })
    end = found.index + address.length
  }
  return parts.length === 0 ? [node] : [...parts, ...text(node.value.slice(end))]
}

/** "(zie www.example.org/a_(b))." ends with a bracket and a full stop that are not the address's own. */
function withoutEndOfSentence(address: string): string {
  let end = address.length
  let surplus = count(address, ')') - count(address, '(')
  while (end > 0) {
    const last = address[end - 1] ?? ''
    if (last === ')' && surplus > 0) surplus -= 1
    else if (!AFTER_SENTENCE.includes(last)) break
    end -= 1
  }
  return address.slice(0, end)
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
