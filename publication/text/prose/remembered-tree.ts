import { LRUCache } from 'lru-cache'
import type { Root } from 'mdast'
import type { ProseFormat } from './problem'
import { visit } from './visit'

/** Of source, in UTF-16 units. A tree without places takes about ten times its source; each thread remembers its own. */
const MOST_SOURCE = 400_000

const trees = new LRUCache<string, Root>({
  maxSize: MOST_SOURCE,
  sizeCalculation: (_, key) => key.length + 500,
})

/**
 * The tree that `read` makes of a text, read once: after each publication all pages are printed again, most of them from
 * texts that stayed the same. A text and its format say all that decides the tree, so what is remembered is never old.
 * Everybody gets a tree of their own, without places. What `read` throws is not remembered.
 */
export function rememberedTree(source: string, format: ProseFormat, read: () => Root): Root {
  return recallTree(source, format) ?? rememberTree(source, format, read())
}

/** The tree of a text that was read before, or null when it must be read. */
export function recallTree(source: string, format: ProseFormat): Root | null {
  const known = trees.get(keyOf(source, format))
  return known ? structuredClone(known) : null
}

/** Remembers the tree of a text, and returns it without its places. */
export function rememberTree(source: string, format: ProseFormat, tree: Root): Root {
  visit(tree, (node) => {
    delete node.position
  })
  trees.set(keyOf(source, format), structuredClone(tree))
  return tree
}

function keyOf(source: string, format: ProseFormat): string {
  return `${format}\n${source}`
}
