import { type EditorState, type Extension, Prec } from '@codemirror/state'
import { EditorView, keymap, showTooltip, type Tooltip } from '@codemirror/view'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { enterBlockAt } from '../live-preview/blocks/enter-block'
import { privateReaders } from '../private-readers'
import type { InsertWords } from './insert-words'
import { matchOffers } from './match-offers'
import { chooseOffer, closeMenu, menuField, openMenu, typedIn } from './menu-state'
import { idOf, LIST_ID, offerList, type ShownOffers } from './offer-list'
import { type Offer, offersIn } from './offers'
import { putOffer } from './put-offer'

/** As in the style sheet. */
const ON_A_PHONE = '(width < 840px)'

/** Blocks to choose from: by "/" in an empty line, or by "+" beside it. The text keeps what was typed until one is taken. */
export function insertMenu(
  words: InsertWords,
  format: ProseFormat,
  only: readonly Offer[] | null,
): Extension {
  const shown = (state: EditorState): ShownOffers => {
    const menu = state.field(menuField)
    if (!menu) return { offers: [], chosen: 0 }
    const offers = offersIn(format, state.facet(privateReaders) !== null, only)
    return { offers: matchOffers(offers, typedIn(state, menu), words.offers), chosen: menu.chosen }
  }
  const create = (view: EditorView) => offerList(view, words, ({ state }) => shown(state), take)
  return [
    menuField,
    showTooltip.compute([menuField, 'doc'], (state): Tooltip | null => {
      const menu = state.field(menuField)
      return menu && shown(state).offers.length > 0 ? { pos: menu.at, create, clip: false } : null
    }),
    EditorView.contentAttributes.compute([menuField, 'doc'], (state): Record<string, string> => {
      const { offers, chosen } = shown(state)
      const active = offers[chosen]
      if (active === undefined) return {}
      return {
        'aria-autocomplete': 'list',
        'aria-haspopup': 'listbox',
        'aria-controls': LIST_ID,
        'aria-activedescendant': idOf(active),
      }
    }),
    EditorView.updateListener.of(({ startState, state, view }) => {
      if (startState.field(menuField) || !state.field(menuField)) return
      view.dispatch({ effects: EditorView.announce.of(words.opened), scrollIntoView: true })
    }),
    // On a phone it lies over the last lines.
    EditorView.scrollMargins.of(({ state, dom }) => {
      const list = state.field(menuField) ? dom.querySelector('.insert-menu') : null
      // Elsewhere it stands beside the line, and a margin would say that the line is out of sight.
      return list && matchMedia(ON_A_PHONE).matches ? { bottom: list.clientHeight + 8 } : null
    }),
    EditorView.domEventHandlers({
      blur: (_, view) => {
        if (view.state.field(menuField)) view.dispatch({ effects: closeMenu.of(null) })
      },
    }),
    Prec.highest(
      keymap.of([
        { key: 'ArrowDown', run: (view) => step(view, 1) },
        { key: 'ArrowUp', run: (view) => step(view, -1) },
        { key: 'Enter', run: takeChosen },
        { key: 'Escape', run: close },
        // Tab goes on from the text, not into a list that goes with it.
        { key: 'Tab', run: closeAndGoOn, shift: closeAndGoOn },
      ]),
    ),
  ]

  function step(view: EditorView, by: 1 | -1): boolean {
    const { offers, chosen } = shown(view.state)
    if (offers.length === 0) return false
    view.dispatch({ effects: chooseOffer.of((chosen + by + offers.length) % offers.length) })
    return true
  }

  function takeChosen(view: EditorView): boolean {
    const { offers, chosen } = shown(view.state)
    const offer = offers[chosen]
    if (offer === undefined || view.composing) return false
    take(view, offer)
    return true
  }

  function take(view: EditorView, offer: Offer) {
    const menu = view.state.field(menuField)
    if (!menu) return
    const put = putOffer(view.state, menu.at, offer, words.column)
    view.dispatch({ ...put, effects: closeMenu.of(null) })
    view.focus()
    if (offer === 'figure' || offer === 'video') enterBlockAt(view, view.state.selection.main.head)
  }
}

/** What was typed stays as it was typed. */
function close(view: EditorView): boolean {
  if (!view.state.field(menuField)) return false
  view.dispatch({ effects: closeMenu.of(null) })
  return true
}

function closeAndGoOn(view: EditorView): boolean {
  close(view)
  return false
}

/** Opens it in the empty line that the caret is in. */
export function openMenuHere(view: EditorView): void {
  view.focus()
  const { from } = view.state.doc.lineAt(view.state.selection.main.head)
  view.dispatch({ effects: openMenu.of(from), scrollIntoView: true })
}
