import { type ComponentName, findComponent } from '@/publication/text/prose/allow/components'
import { mayStandIn, type Span, spansIn, type Tag } from './component-spans'

/** What a button puts in a text: an example of a component, as it is typed. */
export type Insertion = { name: ComponentName; text: string }

/** Where it is put, with the empty lines that it needs there, and where the caret goes: into the first gap of the example. */
type Placed = { at: number; insert: string; caret: number }

/** Where the first word of an example goes: inside the first quotes, or before a closing tag. */
const GAPS = [/""/, /></]

/**
 * Puts an example where the caret is, and after the outermost component that the caret is in and that it may not stand in. Nothing
 * that is selected goes.
 */
export function placeInsert(text: string, caret: number, { name, text: example }: Insertion): Placed {
  const spans = spansIn(text)
  const at = findOutermost(spans, caret, name)?.to ?? caret
  // What stands on lines of its own shares them with nothing.
  const isBesideBlock = spans.some((it) => isBlock(it.name) && edgesOf(it).includes(at))
  const isApart = isBlock(name) || isBesideBlock
  const before = isApart ? newlines(/\n*$/.exec(text.slice(0, at))?.[0].length ?? 0, at === 0) : ''
  const behind = isApart ? newlines(/^\n*/.exec(text.slice(at))?.[0].length ?? 0, false) : ''
  const insert = `${before}${example}${behind}`
  const gap = GAPS.map((hole) => insert.search(hole)).find((found) => found >= 0)
  return { at, insert, caret: at + (gap === undefined ? insert.length : gap + 1) }
}

/** Those that are missing of an empty line. */
export const newlines = (there: number, isEdge: boolean) => '\n'.repeat(isEdge ? 0 : Math.max(2 - there, 0))

const isBlock = (name: string) => findComponent(name)?.stands === 'block'

function findOutermost(spans: Span[], caret: number, inserted: ComponentName): Span | undefined {
  return spans
    .filter(({ opening, to }) => caret > opening.from && caret < to)
    .sort((one, other) => one.opening.from - other.opening.from)
    .find(
      ({ name, opening, closing }) =>
        isIn(opening, caret) || isIn(closing, caret) || !mayStandIn(inserted, name),
    )
}

const edgesOf = ({ opening, closing }: Span) => [opening.from, opening.to, closing.from, closing.to]

const isIn = ({ from, to }: Tag, caret: number) => caret > from && caret < to
