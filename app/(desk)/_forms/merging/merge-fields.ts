import type { LocalCopy } from '../local-copies/local-copy'
import { type Change, mergeTexts } from './merge-texts'

type Fields = LocalCopy['fields']

/** `changes`: what becomes otherwise than one has it now, by the name of its field. */
export type Merged = { fields: Fields; changes: ({ name: string } & Change)[] }

/**
 * What one typed and what somebody else saved, field by field, and texts of more paragraphs paragraph by paragraph; null where both changed
 * the same. A field that `theirs` does not have stays as one has it.
 */
export function mergeFields(base: Fields, mine: Fields, theirs: Fields): Merged | null {
  const merged: Merged = { fields: [], changes: [] }
  for (const name of new Set([...mine, ...theirs].map(([of]) => of))) {
    const isKnown = theirs.some(([of]) => of === name) || base.some(([of]) => of === name)
    const own = valuesOf(mine, name)
    const both = isKnown ? mergeValues(valuesOf(base, name), own, valuesOf(theirs, name)) : { values: own }
    if (!both) return null
    merged.fields.push(...both.values.map((value): Fields[number] => [name, value]))
    merged.changes.push(...(both.changes ?? []).map((change) => ({ name, ...change })))
  }
  return merged
}

type Both = { values: string[]; changes?: Change[] } | null

function mergeValues(base: string[], mine: string[], theirs: string[]): Both {
  if (areSame(theirs, base) || areSame(theirs, mine)) return { values: mine }
  const change = { goes: mine.join(', '), comes: theirs.join(', ') }
  const [before = '', own = '', other = ''] = [base[0], mine[0], theirs[0]]
  const isText = [base, mine, theirs].every(({ length }) => length === 1) && /\n/.test(before + own + other)
  if (!isText) return areSame(mine, base) ? { values: theirs, changes: [change] } : null
  const text = mergeTexts(before, own, other)
  return text && { values: [text.text], changes: text.changes }
}

const valuesOf = (fields: Fields, name: string) =>
  fields.filter(([of]) => of === name).map(([, value]) => value)

/** What is saved has no blanks around it, where what was typed may. */
const areSame = (one: string[], other: string[]) =>
  JSON.stringify(one.map((value) => value.trim())) === JSON.stringify(other.map((value) => value.trim()))
