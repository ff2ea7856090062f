import type { SearchQuery } from '@codemirror/search'
import type { EditorState } from '@codemirror/state'

/** Where the one that is selected stands among all, from 1; 0: another stretch is selected. */
export type Hits = { at: number; all: number; isMore: boolean }

/** More are not counted: who finds a thousand is looking for something else. */
const MOST = 999

export function countHits(state: EditorState, query: SearchQuery): Hits {
  const hits: Hits = { at: 0, all: 0, isMore: false }
  if (!query.valid) return hits
  const { from, to } = state.selection.main
  const cursor = query.getCursor(state)
  for (let next = cursor.next(); !next.done; next = cursor.next()) {
    if (hits.all === MOST) return { ...hits, isMore: true }
    hits.all += 1
    if (next.value.from === from && next.value.to === to) hits.at = hits.all
  }
  return hits
}

export function sayHits(
  { at, all, isMore }: Hits,
  words: { none: string; of: string; found: string },
): string {
  if (all === 0) return words.none
  const number = isMore ? `${all}+` : String(all)
  return at > 0 ? `${at} ${words.of} ${number}` : `${number} ${words.found}`
}
