import { findSignature } from './find-signature'
import type { People } from './people'
import { type PlainLine, plain } from './plain'

/**
 * Whether the last thing that is said above line `at` is what the writer is called, on a line of its own or after a closing: "Denise",
 * "Groet, Denise". Of a writer whose mail gives no name it is what their address begins with.
 */
export function isBelowSignOff(lines: string[], at: number, { writer, addresses }: People): boolean {
  const names = wordsOf(writer || (addresses[0] ?? '').replace(/@.*/, ''))
  const signature = findSignature(lines, at)
  const above = lastOf(lines.slice(0, signature?.from ?? at))
  const [, named = ''] = signature ? lines.slice(signature.from, signature.to).map(plain) : []
  return isCalled(above, names) || isCalled(named, names)
}

/** "Denise", "D.", "D. de Boer", "Denise x" */
function isCalled(line: PlainLine, names: string[]): boolean {
  if (line.startsWith('>') || line.includes('@')) return false
  const words = wordsOf(line.replace(/^.{0,30}, /, '')).filter((word) => !/^x+$/.test(word))
  const [first = ''] = names
  return (
    (words.includes(first) || words[0] === first.charAt(0)) &&
    words.every((word) => names.some((name) => word === name || word === name.charAt(0)))
  )
}

const lastOf = (lines: string[]): PlainLine => plain(lines.findLast((line) => line.trim() !== '') ?? '')

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
