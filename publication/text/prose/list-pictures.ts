import type { Root } from 'mdast'
import { collectDefinitions } from './allow/definitions'
import { attributeOf } from './attribute-of'
import type { ProseFormat } from './problem'
import { requireProse } from './read-prose'
import { visit } from './visit'

/**
 * The pictures of a text by the address they are written with, `/media/…`, in order and each once: figures, stills
 * of videos, pictures in sentences. Throws RefusedProseError.
 */
export function listPictures(source: string, format: ProseFormat): string[] {
  return picturesIn(requireProse(source, format))
}

/** The same, of a text that was read. */
export function picturesIn(tree: Root): string[] {
  const definitions = collectDefinitions(tree)
  const pictures: (string | null)[] = []
  visit(tree, (node) => {
    if (node.type === 'image') pictures.push(node.url)
    if (node.type === 'imageReference') pictures.push(definitions.get(node.identifier)?.url ?? null)
    if (node.type === 'mdxJsxFlowElement') pictures.push(attributeOf(node, 'src'), attributeOf(node, 'still'))
  })
  return [...new Set(pictures.filter((picture) => picture !== null))]
}
