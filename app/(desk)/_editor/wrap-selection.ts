import { findComponent } from '@/publication/text/prose/allow/components'
import { mayStandIn, spansIn } from './component-spans'
import { type Insertion, newlines } from './place-insert'

type Stretch = { from: number; to: number }
/** What comes in the place of a stretch, and where the caret goes. */
type Wrapped = Stretch & { insert: string; caret: number }

const BEGUN = /^[ \t]*(?:#{1,6} |[-*+] |\d{1,9}[.)] |>)/

/**
 * The words that are selected, in a block in their place: a pull quote, a box. Null where nothing is selected, where it holds no
 * words, and where it would cut a component in two or stand in one that it may not stand in.
 */
export function wrapSelection(
  text: string,
  selected: Stretch,
  { name, text: example }: Insertion,
): Wrapped | null {
  const component = findComponent(name)
  if (component?.stands !== 'block' || component.holds !== 'blocks') return null
  const { from, to } = withLines(text, selected)
  const words = text.slice(from, to).trim()
  if (words === '') return null
  const mayWrap = spansIn(text).every(({ name: other, opening, closing, to: end }) => {
    if (end <= from || opening.from >= to) return true
    if (opening.from >= from && end <= to) return mayStandIn(other, name)
    return mayStandIn(name, other) && opening.to <= from && to <= closing.from
  })
  if (!mayWrap) return null
  const opening = example.slice(0, example.indexOf('>') + 1)
  const between = BEGUN.test(words) || words.includes('\n') ? '\n\n' : '\n'
  const before = newlines(/\n*$/.exec(text.slice(0, from))?.[0].length ?? 0, from === 0)
  const behind = newlines(/^\n*/.exec(text.slice(to))?.[0].length ?? 0, false)
  const block = before + opening + between + words
  const title = block.indexOf('""')
  const insert = `${block}${between}</${name}>${behind}`
  const hasTitle = opening.includes('""')
  return { from, to, insert, caret: from + (hasTitle ? title + 1 : block.length) }
}

/** Without the blanks at its edges; of items, headings and quotations whole lines, as half of one is none. */
function withLines(text: string, selected: Stretch): Stretch {
  const chosen = text.slice(selected.from, selected.to)
  let from = selected.from + chosen.length - chosen.trimStart().length
  let to = Math.max(from, selected.from + chosen.trimEnd().length)
  const first = text.lastIndexOf('\n', from - 1) + 1
  if (BEGUN.test(text.slice(first, to))) from = first
  const last = text.lastIndexOf('\n', to - 1) + 1
  const end = text.indexOf('\n', to)
  if (BEGUN.test(text.slice(last, to))) to = end < 0 ? text.length : end
  // The blanks between it and the words beside it go.
  while (/[ \t]/.test(text[from - 1] ?? '')) from -= 1
  while (/[ \t]/.test(text[to] ?? '')) to += 1
  return { from, to }
}
