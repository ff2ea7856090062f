/** What a button puts in a text: a block stands on lines of its own, anything else goes on in its sentence. */
export type Insertion = { text: string; isBlock: boolean }

/** Where it is put, with the empty lines that it needs there, and where the caret goes: into the first gap of the example. */
type Placed = { at: number; insert: string; caret: number }

const TAG = /<(\/?)(Pullquote|Figure|Note|Box|Video)\b(?:"[^"]*"|[^">])*?(\/?)>/g
/** Where the first word of an example goes: inside the first quotes, or before a closing tag. */
const GAPS = [/""/, /></]

/**
 * Puts an example where the caret is, and after the component that the caret is in: none may stand in another, but for a note in the
 * sentence of a box. Nothing that is selected goes.
 */
export function placeInsert(text: string, caret: number, { text: example, isBlock }: Insertion): Placed {
  const at = endOfEnclosing(text, caret, isBlock) ?? caret
  const before = isBlock ? newlines(/\n*$/.exec(text.slice(0, at))?.[0].length ?? 0, at === 0) : ''
  const after = isBlock ? newlines(/^\n*/.exec(text.slice(at))?.[0].length ?? 0, false) : ''
  const insert = `${before}${example}${after}`
  const gap = GAPS.map((hole) => insert.search(hole)).find((found) => found >= 0)
  return { at, insert, caret: at + (gap === undefined ? insert.length : gap + 1) }
}

const newlines = (there: number, isEdge: boolean) => '\n'.repeat(isEdge ? 0 : Math.max(2 - there, 0))

type Open = { name: string; from: number; textFrom: number }

/** Where the outermost component ends that this place is in; null when it is in none that minds. */
function endOfEnclosing(text: string, place: number, isBlock: boolean): number | null {
  const open: Open[] = []
  let isInBoxAlone = false
  for (const tag of text.matchAll(TAG)) {
    const [whole, closes, name = '', closesItself] = tag
    const [from, to] = [tag.index, tag.index + whole.length]
    if (place > from && place < to) isInBoxAlone = false
    if (closes) {
      const last = open.findLastIndex((one) => one.name === name)
      if (last < 0) continue
      const [ended] = open.splice(last)
      if (ended && open.length === 0 && place > ended.from && place < to)
        return isInBoxAlone && !isBlock ? null : to
    } else if (!closesItself) {
      open.push({ name, from, textFrom: to })
    } else if (open.length === 0 && place > from && place < to) return to
    if (to <= place) isInBoxAlone = open.length === 1 && open[0]?.name === 'Box'
  }
  return null
}
