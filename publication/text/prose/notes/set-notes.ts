import type { PhrasingContent, Root } from 'mdast'
import { SKIP, visit, visitWithin } from '../visit'
import { type CollectedNotes, isPullquote, referencesIn } from './collect-notes'
import { moveOutOfLinks } from './move-out-of-links'
import { notePart } from './note-parts'
import { takeOutDefinitions } from './take-out-definitions'
import { textAsTyped } from './text-as-typed'

/**
 * Makes notes of the footnotes of a checked text, each where it is first referred to. What refers to no note, and a note
 * that nothing refers to, stay as they were typed: nothing is lost, and nothing that is published already is refused.
 */
export function setNotes(tree: Root, { notes, wrong }: CollectedNotes): void {
  takeOutDefinitions(tree, wrong)
  moveOutOfLinks(tree)
  const set = new Set<string>()
  for (const phrases of notes.values()) keepDeadAsTyped({ type: 'root', children: phrases }, notes)
  visit(tree, (node) => {
    if (!isPullquote(node) || node.type !== 'mdxJsxFlowElement') return
    keepDeadAsTyped({ type: 'root', children: node.children }, new Map())
    return SKIP
  })
  keepDeadAsTyped(tree, notes)
  visitWithin(tree, 'footnoteReference', (node, index, parent) => {
    // A second reference is a number only, which it gets when all notes are numbered.
    if (set.has(node.identifier)) return
    const parts = listNotes(node.identifier, notes, set).map(({ name, phrases }, number) =>
      notePart(number === 0 ? 'Note' : 'NoteBeside', name, phrases, node.position),
    )
    parent.children.splice(index, 1, ...parts)
    return index + parts.length
  })
}

/** A note and those that only it leads to, nearest first. They are `set` now. */
function listNotes(first: string, notes: CollectedNotes['notes'], set: Set<string>) {
  const listed: { name: string; phrases: PhrasingContent[] }[] = []
  const next = [first]
  for (const name of next) {
    const phrases = notes.get(name)
    if (!phrases || set.has(name)) continue
    set.add(name)
    listed.push({ name, phrases })
    next.push(...referencesIn(phrases).map(({ identifier }) => identifier))
  }
  return listed
}

function keepDeadAsTyped(tree: Root, notes: CollectedNotes['notes']): void {
  visitWithin(tree, 'footnoteReference', (node, index, parent) => {
    if (!notes.has(node.identifier)) parent.children[index] = textAsTyped(node)
  })
}
