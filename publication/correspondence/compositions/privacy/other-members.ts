import type { NameParts } from '@/publication/people/members/split-name'
import { IN_A_SENTENCE } from './name-parts'

/**
 * Where members are named who do not write here: by their whole name or their family name, and in the middle of a sentence
 * by their given name, since at its beginning that can be an ordinary word.
 */
export function findOtherMembers(text: string, others: readonly NameParts[]): string[] {
  const whole = others.flatMap(({ givenName, infix, familyName }) =>
    familyName ? [joined([givenName, infix, familyName]), joined([infix, familyName])] : [],
  )
  const given = others.map(({ givenName }) => givenName)
  return [...matches(text, whole, '(?<!\\p{L})'), ...matches(text, given, IN_A_SENTENCE)]
}

function matches(text: string, names: string[], before: string): string[] {
  const spelled = [...new Set(names.flatMap((name) => [name, capitalised(name)]))]
    .filter((name) => name.length > 1)
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (spelled.length === 0) return []
  const pattern = new RegExp(`${before}(?:${spelled.join('|')})(?!\\p{L})`, 'gu')
  return [...text.matchAll(pattern)].map(([found]) => found)
}

function joined(parts: string[]): string {
  return parts.filter(Boolean).join(' ')
}

/** "De Groot" in a sentence is de Groot of the list. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
