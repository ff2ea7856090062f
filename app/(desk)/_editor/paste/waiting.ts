import { type ChangeDesc, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'

/** A place in a text where something is on its way; it goes along with what is typed meanwhile. */
export type Waiting = { dom: HTMLElement; words: string }

const add = StateEffect.define<{ waiting: Waiting; from: number; to: number }>()
const drop = StateEffect.define<Waiting>()

class WaitingSign extends WidgetType {
  constructor(readonly waiting: Waiting) {
    super()
  }

  override eq(other: WaitingSign): boolean {
    return other.waiting === this.waiting
  }

  toDOM(): HTMLElement {
    return this.waiting.dom
  }
}

/** What another puts in the same place comes before it, and is never part of what it takes the place of. */
export function moved({ from, to }: { from: number; to: number }, changes: ChangeDesc) {
  const begin = changes.mapPos(from, 1)
  return { from: begin, to: Math.max(begin, changes.mapPos(to, -1)) }
}

type Places = { from: number; to: number; waiting: Waiting }[]

/** Where something is waited for. */
export const waitingPlaces = StateField.define<Places>({
  create: () => [],
  update(places, transaction) {
    let now = places.map((place) => ({ ...place, ...moved(place, transaction.changes) }))
    for (const effect of transaction.effects) {
      if (effect.is(add)) now = [...now, effect.value]
      if (effect.is(drop)) now = now.filter(({ waiting }) => waiting !== effect.value)
    }
    return now
  },
  provide: (field) => EditorView.decorations.from(field, signs),
})

function signs(places: Places): DecorationSet {
  return Decoration.set(
    places.map(({ to, waiting }) =>
      Decoration.widget({ widget: new WaitingSign(waiting), side: 1 }).range(to),
    ),
    true,
  )
}

/** Shows that something is on its way to what is selected. */
export function beginWaiting(view: EditorView, words: string): Waiting {
  const dom = document.createElement('span')
  dom.className = 'on-its-way'
  dom.textContent = words
  const waiting = { dom, words }
  const { from, to } = view.state.selection.main
  // Collapsed: what is brought next goes behind it, and takes the place of nothing.
  view.dispatch({
    selection: { anchor: to },
    effects: [add.of({ waiting, from, to }), EditorView.announce.of(words)],
  })
  return waiting
}

/** Where it stands by now; null when that is gone. */
export const placeOf = (view: EditorView, waiting: Waiting): { from: number; to: number } | null =>
  view.state.field(waitingPlaces, false)?.find((place) => place.waiting === waiting) ?? null

export const endWaiting = (waiting: Waiting) => drop.of(waiting)
