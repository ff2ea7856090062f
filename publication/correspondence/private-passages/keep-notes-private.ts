import { nameOfNote, notesInLine } from './notes-in-line'
import type { Passage } from './passage'

const REFERENCE = /(?<!\\)\[([^\][]{1,200})\]/gu
/** After a blank line a note goes on where it is indented: GitHub Flavored Markdown, "Footnotes". */
const GOES_ON = /^(?: {4}|\t)/

/** A stretch of lines of one passage; `defines`: the name of its note or link, null for what is none. */
type Stretch = { at: number; lines: string[]; defines: string | null; refersTo: Set<string> }

/**
 * Passages in which what a note says, and where a link leads, is as private as the words that refer to it: when nothing that is for everybody does,
 * it goes into the first private passage that does. What nobody refers to is text of where it stands.
 */
export function keepNotesPrivate(passages: Passage[]): Passage[] {
  const open = passages.filter(({ isPrivate }) => !isPrivate)
  if (open.length === passages.length || !open.some(({ text }) => hasDefinition(text))) return passages
  const stretches = passages.flatMap((passage, at) =>
    passage.isPrivate ? [] : stretchesOf(passage.text.split('\n'), at),
  )
  const reach = createReach(stretches)
  reach(stretches.filter(({ defines }) => defines === null))
  const notesOf = new Map<number, Stretch[]>()
  for (const [at, { isPrivate, text }] of passages.entries()) {
    if (!isPrivate) continue
    const own: Stretch = { at, lines: [], defines: null, refersTo: referencesIn(text.split('\n')) }
    const notes = reach([own])
    if (notes.length > 0) notesOf.set(at, notes)
  }
  if (notesOf.size === 0) return passages
  const moved = new Set([...notesOf.values()].flat())
  const left = Map.groupBy(
    stretches.filter((it) => !moved.has(it)),
    ({ at }) => at,
  )
  return passages.flatMap((passage, at): Passage[] => {
    const notes = (notesOf.get(at) ?? []).map(({ lines }) => `\n${lines.join('\n').trim()}\n`)
    if (passage.isPrivate) return [{ ...passage, text: [passage.text, ...notes].join('') }]
    const text = (left.get(at) ?? [])
      .flatMap(({ lines }) => lines)
      .join('\n')
      .trimEnd()
    return text === '' ? [] : [{ ...passage, text: `${text}\n` }]
  })
}

const hasDefinition = (text: string) => text.split('\n').some((line) => notesInLine(line).defines !== null)

/** Tells the notes and links that are referred to from some stretches, by way of other notes too, and were not told before. */
function createReach(all: Stretch[]): (from: Stretch[]) => Stretch[] {
  const byName = Map.groupBy(all, ({ defines }) => defines)
  const asked = new Set<string>()
  return (from) => {
    const reached: Stretch[] = []
    const next = [...from]
    for (const { refersTo } of next)
      for (const name of refersTo) {
        if (asked.has(name)) continue
        asked.add(name)
        for (const stretch of byName.get(name) ?? []) {
          reached.push(stretch)
          next.push(stretch)
        }
      }
    return reached
  }
}

/** A note has the lines up to a blank one or the next note, and what follows indented. */
function stretchesOf(lines: string[], at: number): Stretch[] {
  const stretches: Stretch[] = []
  let current: Stretch | null = null
  let isAfterBlank = false
  for (const line of lines) {
    const { defines } = notesInLine(line)
    const isBlank = line.replace(/>/g, '').trim() === ''
    if (defines !== null) current = add(defines)
    else if (!current || (current.defines !== null && isAfterBlank && !isBlank && !GOES_ON.test(line)))
      current = add(null)
    current.lines.push(line)
    isAfterBlank = isBlank
  }
  for (const stretch of stretches) stretch.refersTo = referencesIn(stretch.lines)
  return stretches

  function add(defines: string | null): Stretch {
    const stretch: Stretch = { at, lines: [], defines, refersTo: new Set() }
    stretches.push(stretch)
    return stretch
  }
}

function referencesIn(lines: string[]): Set<string> {
  const words = lines.map((line) => notesInLine(line).rest).join('\n')
  return new Set([...words.matchAll(REFERENCE)].map(([, name]) => nameOfNote(name ?? '')))
}
