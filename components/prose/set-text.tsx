import { cloneElement, type ElementType, isValidElement, type ReactNode } from 'react'
import { Figure, Picture, Video } from './figure'
import { Note } from './note'
import type { NumberedNote, ProseSetting } from './setting'

type Props = { children?: ReactNode; number?: number; setting?: ProseSetting }

const NEED_SETTING = new Set<unknown>([Figure, Picture, Video] satisfies ElementType[])

/**
 * Tells the parts of a text on which page they stand, gives every note its number and collects what the notes say,
 * for the list at the end. It works on the tree before React renders it, so no order of rendering matters.
 */
export function setText(text: ReactNode, setting: ProseSetting): { text: ReactNode; notes: NumberedNote[] } {
  const notes: NumberedNote[] = []
  return { text: walk(text), notes }

  function walk(node: ReactNode): ReactNode {
    if (Array.isArray(node)) return node.map(walk)
    if (!isValidElement<Props>(node)) return node
    const { children } = node.props
    if (node.type === Note) {
      notes.push({ number: notes.length + 1, children })
      return cloneElement(node, { number: notes.length, setting })
    }
    const given = NEED_SETTING.has(node.type) ? { setting } : {}
    if (children === undefined) return cloneElement(node, given)
    const walked = walk(children)
    // Spread, because an array would ask for keys that a text does not have.
    return Array.isArray(walked) ? cloneElement(node, given, ...walked) : cloneElement(node, given, walked)
  }
}
