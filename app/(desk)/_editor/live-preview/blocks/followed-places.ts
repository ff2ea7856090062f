import { StateEffect, StateField } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'

const follow = StateEffect.define<{ place: object; at: number }>()

/** Places in a text that something is on its way to; they go along with what is typed. */
const followed = StateField.define<ReadonlyMap<object, number>>({
  create: () => new Map(),
  update(places, { changes, docChanged, effects }) {
    const asked = effects.filter((effect) => effect.is(follow))
    if (!docChanged && asked.length === 0) return places
    const moved = [...places].map(([place, at]) => [place, changes.mapPos(at)] as const)
    return new Map([...moved, ...asked.map(({ value }) => [value.place, value.at] as const)])
  },
})

/** Gives what says where this place is by then. */
export function followPlace(view: EditorView, at: number): () => number {
  const place = {}
  const appended = view.state.field(followed, false) ? [] : [StateEffect.appendConfig.of(followed)]
  if (appended.length > 0) view.dispatch({ effects: appended })
  view.dispatch({ effects: follow.of({ place, at }) })
  return () => view.state.field(followed, false)?.get(place) ?? at
}
