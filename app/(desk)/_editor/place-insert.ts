import { COMPONENTS, type ComponentName, findComponent } from '@/publication/text/prose/allow/components'

/** What a button puts in a text: an example of a component, as it is typed. */
export type Insertion = { name: ComponentName; text: string }

/** Where it is put, with the empty lines that it needs there, and where the caret goes: into the first gap of the example. */
type Placed = { at: number; insert: string; caret: number }

const TAG = new RegExp(`<(/?)(${Object.keys(COMPONENTS).join('|')})\\b(?:"[^"]*"|[^">])*?(/?)>`, 'g')
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

const newlines = (there: number, isEdge: boolean) => '\n'.repeat(isEdge ? 0 : Math.max(2 - there, 0))

const isBlock = (name: string) => findComponent(name)?.stands === 'block'

type Tag = { from: number; to: number }
/** A component in the text: where it ends, and where its opening and its closing tag are. */
type Span = { name: string; to: number; opening: Tag; closing: Tag }

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

/** As texts are checked: what stands in a component has to fit in what it holds, and not to be outside it. */
function mayStandIn(name: ComponentName, host: string): boolean {
  const [component, holder] = [findComponent(name), findComponent(host)]
  if (!component || !holder || component.outside.includes(host)) return false
  return holder.holds === 'blocks' || (holder.holds === 'phrases' && component.stands === 'inline')
}

/** A component that never ends is none: it is not waited for. */
function spansIn(text: string): Span[] {
  const open: { name: string; opening: Tag }[] = []
  const spans: Span[] = []
  for (const { 0: whole, 1: closes, 2: name = '', 3: closesItself, index } of text.matchAll(TAG)) {
    const tag = { from: index, to: index + whole.length }
    if (closes) {
      const last = open.findLastIndex((one) => one.name === name)
      const [ended] = last < 0 ? [] : open.splice(last)
      if (ended) spans.push({ ...ended, to: tag.to, closing: tag })
    } else if (closesItself) spans.push({ name, to: tag.to, opening: tag, closing: tag })
    else open.push({ name, opening: tag })
  }
  return spans
}
