import type { FootnoteDefinition, FootnoteReference, PhrasingContent, Root } from 'mdast'
import { visit } from '../visit'
import { phrasesOfNote } from './phrases-of-note'

/** What is wrong with a note that is written at one place. */
export type WrongNote = 'repeated' | 'empty' | 'holds blocks' | 'unused'

export type CollectedNotes = {
  /** what the notes say that can be set, by name; of two with one name the first */
  notes: ReadonlyMap<string, PhrasingContent[]>
  wrong: ReadonlyMap<FootnoteDefinition, WrongNote>
}

/** The footnotes of a parsed text. A note is used when a sentence refers to it, or another note that is used. */
export function collectNotes(tree: Root): CollectedNotes {
  const wrong = new Map<FootnoteDefinition, WrongNote>()
  const written = new Map<string, { node: FootnoteDefinition; phrases: PhrasingContent[] }>()
  visit(tree, 'footnoteDefinition', (node) => {
    const phrases = phrasesOfNote(node.children)
    if (written.has(node.identifier)) wrong.set(node, 'repeated')
    else if (phrases) written.set(node.identifier, { node, phrases })
    else wrong.set(node, node.children.length === 0 ? 'empty' : 'holds blocks')
  })
  const notes = new Map<string, PhrasingContent[]>()
  const next = referencesOutsideNotes(tree)
  for (const name of next) {
    const note = written.get(name)
    if (!note || notes.has(name)) continue
    notes.set(name, note.phrases)
    next.push(...referencesIn(note.phrases).map(({ identifier }) => identifier))
  }
  for (const [name, { node }] of written) if (!notes.has(name)) wrong.set(node, 'unused')
  return { notes, wrong }
}

/** The references in these phrases, in order. */
export function referencesIn(phrases: PhrasingContent[]): FootnoteReference[] {
  const found: FootnoteReference[] = []
  visit({ type: 'root', children: phrases } satisfies Root, 'footnoteReference', (node) => {
    found.push(node)
  })
  return found
}

function referencesOutsideNotes(tree: Root): string[] {
  const found: string[] = []
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' || isPullquote(node)) return 'skip'
    if (node.type === 'footnoteReference') found.push(node.identifier)
    return undefined
  })
  return found
}

/** What repeats a sentence of the text, and is left out where it is only read. */
export function isPullquote(node: { type: string; name?: string | null }): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Pullquote'
}
