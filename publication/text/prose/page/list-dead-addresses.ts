import type { Link, Root } from 'mdast'
import { problemAt } from '../allow/problem-at'
import type { Problem, ProblemTexts } from '../problem'
import { visit } from '../visit'

const EMPTY = /^(?:(?:https?|mailto|tel):)?$/i
const MAILBOX = /^[^\s/#?:@]+@[^\s/#?:@]+\.\p{L}{2,}$/u
const WEB_WITHOUT_SLASHES = /^https?:(?!\/\/)/i
/** A host and what follows; what ends as files do is a page or a file of ours. */
const HOST = /^(?:[\p{L}\p{N}-]+\.)+(?<ending>\p{L}{2,})(?=[/?#]|$)/u
const ENDING_OF_FILE =
  /^(?:html?|mdx?|php|aspx?|pdf|txt|xml|json|csv|jpe?g|png|webp|avif|gif|svg|docx?|xlsx?|pptx?|odt|epub|mp[34]|zip)$/i

/** Links of a checked text that lead nowhere by how they are written: without an address or words, or with half an address. */
export function listDeadAddresses(tree: Root, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return
    const message =
      whatIsMissing(node.url.trim(), texts) ??
      (node.type === 'link' && isWithoutWords(node) ? texts.linkWithoutWords : null)
    if (message) problems.push(problemAt(node, message))
  })
  return problems
}

function whatIsMissing(address: string, texts: ProblemTexts): string | null {
  if (EMPTY.test(address)) return texts.emptyAddress
  if (MAILBOX.test(address)) return texts.mailboxWithoutScheme(address)
  if (WEB_WITHOUT_SLASHES.test(address)) return texts.webWithoutScheme(address.replace(/^https?:\/?/i, ''))
  const ending = HOST.exec(address)?.groups?.ending
  return ending && !ENDING_OF_FILE.test(ending) ? texts.webWithoutScheme(address) : null
}

function isWithoutWords({ children }: Link): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '')
}
