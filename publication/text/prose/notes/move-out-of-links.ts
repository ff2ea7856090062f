import type { FootnoteReference, PhrasingContent, Root } from 'mdast'
import { visitWithin } from '../visit'
import { textAsTyped } from './text-as-typed'

/** The mark of a note is a link itself: where it stands in the words of a link, it stands after that link. */
export function moveOutOfLinks(tree: Root): void {
  visitWithin(tree, ['link', 'linkReference'], (node, index, parent) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return
    const found: FootnoteReference[] = []
    takeOut(node.children, found)
    if (found.length === 0) return
    // Without any words it is no link, and the note would be nowhere.
    if (node.children.length === 0) node.children.push(...found.splice(0).map(textAsTyped))
    parent.children.splice(index + 1, 0, ...found)
    return index + 1 + found.length
  })
}

function takeOut(phrases: PhrasingContent[], found: FootnoteReference[]): void {
  for (let index = 0; index < phrases.length; ) {
    const phrase = phrases[index]
    if (phrase?.type === 'footnoteReference') found.push(...phrases.splice(index, 1).filter(isReference))
    else {
      if (phrase && 'children' in phrase) takeOut(phrase.children, found)
      index += 1
    }
  }
}

function isReference(phrase: PhrasingContent): phrase is FootnoteReference {
  return phrase.type === 'footnoteReference'
}
