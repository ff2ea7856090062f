import type { Element, Nodes, Root } from 'hast'
import { aElement, elementsIn, isBetween, isElement } from '../tree/elements'
import { holdsPhrases } from '../tree/is-block'
import { wordsOf } from '../tree/words-of'

const BULLET = /^[\s\u00a0]*(?:[•▪\uf0b7\uf0a7]|[·◦▫‣⁃●○■□][\s\u00a0])/

/** Paragraphs that begin with a bullet somebody, or a program, typed: a list all the same. */
export function typedBullets(root: Root): void {
  const parents = new Set([root as Root | Element, ...elementsIn(root).map(({ element }) => element)])
  for (const parent of parents) {
    if (!parent.children.some(isPoint)) continue
    const put: Nodes[] = []
    let list: Element | null = null
    for (const child of parent.children) {
      if (isPoint(child) && isElement(child)) {
        dropBullet(child)
        if (!list) {
          list = aElement('ul', [])
          put.push(list)
        }
        list.children.push(aElement('li', child.children))
      } else if (!(list && isBetween(child))) {
        list = null
        put.push(child)
      }
    }
    parent.children = put as typeof parent.children
  }
}

const isPoint = (node: Nodes) =>
  isElement(node, 'p', 'div') && holdsPhrases(node) && BULLET.test(wordsOf(node).slice(0, 20))

function dropBullet(node: Nodes): boolean {
  if (node.type === 'text') {
    if (node.value.trim() === '') return false
    const bare = node.value.replace(/^[\s\u00a0]*[•·◦▪▫‣⁃●○■□\uf0b7\uf0a7][\s\u00a0]*/, '')
    const isDropped = bare !== node.value
    node.value = bare
    return isDropped
  }
  return 'children' in node ? node.children.some(dropBullet) : false
}
