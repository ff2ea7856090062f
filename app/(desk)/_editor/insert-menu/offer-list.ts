import type { EditorView, TooltipView } from '@codemirror/view'
import type { InsertWords } from './insert-words'
import type { Offer } from './offers'

export const LIST_ID = 'insert-menu'
export const idOf = (offer: Offer) => `insert-${offer}`

/** What is shown of the menu, asked anew after each change. */
export type ShownOffers = { offers: readonly Offer[]; chosen: number }

/** The list of blocks. The focus stays in the text; what is chosen is said by `aria-activedescendant` of the text. */
export function offerList(
  view: EditorView,
  words: InsertWords,
  shownIn: (view: EditorView) => ShownOffers,
  take: (view: EditorView, offer: Offer) => void,
): TooltipView {
  const dom = document.createElement('div')
  dom.className = 'insert-menu docks'
  dom.id = LIST_ID
  dom.setAttribute('role', 'listbox')
  // What scrolls can be reached.
  dom.tabIndex = 0
  dom.setAttribute('aria-label', words.list)
  const fill = () => {
    const { offers, chosen } = shownIn(view)
    dom.replaceChildren(
      ...offers.map((offer, index) => {
        const option = document.createElement('div')
        option.id = idOf(offer)
        option.setAttribute('role', 'option')
        option.setAttribute('aria-selected', String(index === chosen))
        option.textContent = words.offers[offer].label
        // The caret stays where it is while the mouse presses.
        option.addEventListener('mousedown', (event) => event.preventDefault())
        option.addEventListener('click', () => take(view, offer))
        return option
      }),
    )
  }
  const showChosen = () => dom.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  fill()
  return {
    dom,
    mount: showChosen,
    update: ({ startState, state }) => {
      if (startState === state) return
      fill()
      showChosen()
    },
  }
}
