import type { Break, Delete, Emphasis, Link, Nodes, Parents, PhrasingContent, Strong, Text } from 'mdast'

type Marked = Emphasis | Strong | Delete
const isMarked = (node: Nodes | undefined): node is Marked =>
  node?.type === 'emphasis' || node?.type === 'strong' || node?.type === 'delete'
const isAround = (node: Nodes | undefined): node is Marked | Link => isMarked(node) || node?.type === 'link'

/**
 * Programs write "<b>vet </b>", "<b>ve</b><b>t</b>" and bold blanks. Markdown wants its marks right around words: blanks go out,
 * neighbours become one, nothing is marked twice. `isLetter`: a mark inside a word is none there.
 */
export function tidyPhrases(parent: Parents, isLetter: boolean, around: readonly string[] = []): void {
  const within = isMarked(parent) ? [...around, parent.type] : around
  for (const child of [...parent.children] as Nodes[])
    if ('children' in child) tidyPhrases(child, isLetter, within)
  let children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if (isMarked(child) && within.includes(child.type)) return child.children
    return isAround(child) ? withoutEdges(child) : [child]
  })
  children = joined(children)
  children = children.flatMap((child, at) =>
    isMarked(child) ? edgesOut(child, children[at - 1], children[at + 1], isLetter) : [child],
  )
  parent.children = joined(children) as never
}

/** The blanks and line ends at its edges, outside it; itself only when it holds anything else. */
function withoutEdges(node: Marked | Link): Nodes[] {
  const before: Nodes[] = []
  const behind: Nodes[] = []
  for (;;) {
    const first = node.children[0]
    if (first?.type === 'break') before.push(node.children.shift() as Break)
    else if (first?.type === 'text' && /^\s/.test(first.value)) {
      before.push(text(/^\s+/.exec(first.value)?.[0] ?? ''))
      first.value = first.value.trimStart()
      if (first.value === '') node.children.shift()
    } else if (first?.type === 'text' && first.value === '') node.children.shift()
    else break
  }
  for (;;) {
    const last = node.children.at(-1)
    if (last?.type === 'break') behind.unshift(node.children.pop() as Break)
    else if (last?.type === 'text' && /\s$/.test(last.value)) {
      behind.unshift(text(/\s+$/.exec(last.value)?.[0] ?? ''))
      last.value = last.value.trimEnd()
      if (last.value === '') node.children.pop()
    } else if (last?.type === 'text' && last.value === '') node.children.pop()
    else break
  }
  return [...before, ...(node.children.length > 0 ? [node] : []), ...behind]
}

/** Neighbours of one kind as one; a space between two of them is of both. */
function joined(nodes: Nodes[]): Nodes[] {
  const put: Nodes[] = []
  for (const node of nodes) {
    const last = put.at(-1)
    const before = put.at(-2)
    if (last?.type === 'text' && node.type === 'text') last.value += node.value
    else if (isMarked(node) && last?.type === node.type) absorb(last as Marked, node.children)
    else if (
      isMarked(node) &&
      before?.type === node.type &&
      last?.type === 'text' &&
      /^ +$/.test(last.value)
    ) {
      put.pop()
      absorb(before as Marked, [last, ...node.children])
    } else if (node.type === 'link' && last?.type === 'link' && last.url === node.url)
      last.children = joined([...last.children, ...node.children]) as never
    else if (!(node.type === 'text' && node.value === '')) put.push(node)
  }
  return put
}

function absorb(host: Marked, children: Nodes[]): void {
  host.children = joined([...host.children, ...children]) as PhrasingContent[]
}

const LETTER_LAST = /[\p{L}\p{N}]$/u
const LETTER_FIRST = /^[\p{L}\p{N}]/u
const SIGNS_FIRST = /^[\p{P}\p{S}]+/u
const SIGNS_LAST = /[\p{P}\p{S}]+$/u

/** Marks are not seen between a letter and a sign: the sign goes out. In a letter they are not seen inside a word at all. */
function edgesOut(
  node: Marked,
  left: Nodes | undefined,
  right: Nodes | undefined,
  isLetter: boolean,
): Nodes[] {
  const isLettered = {
    before: LETTER_LAST.test(edgeWords(left)),
    behind: LETTER_FIRST.test(edgeWords(right)),
  }
  const put: Nodes[] = [node]
  const first = node.children[0]
  const last = node.children.at(-1)
  if (isLettered.before && first?.type === 'text' && SIGNS_FIRST.test(first.value)) {
    put.unshift(text(SIGNS_FIRST.exec(first.value)?.[0] ?? ''))
    first.value = first.value.replace(SIGNS_FIRST, '')
    isLettered.before = false
  }
  if (isLettered.behind && last?.type === 'text' && SIGNS_LAST.test(last.value)) {
    put.push(text(SIGNS_LAST.exec(last.value)?.[0] ?? ''))
    last.value = last.value.replace(SIGNS_LAST, '')
    isLettered.behind = false
  }
  const isInWord = isLetter && (isLettered.before || isLettered.behind)
  const isInNumber = /\p{N}$/u.test(edgeWords(left)) || /^\p{N}/u.test(edgeWords(right))
  const isEmpty = node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  return put.flatMap((it) => (it === node && (isInWord || isInNumber || isEmpty) ? node.children : [it]))
}

const edgeWords = (node: Nodes | undefined) => (node?.type === 'text' ? node.value : '')

const text = (value: string): Text => ({ type: 'text', value })
