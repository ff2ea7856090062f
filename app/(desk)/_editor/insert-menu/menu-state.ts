import { syntaxTree } from '@codemirror/language'
import { type EditorState, StateEffect, StateField, type Transaction } from '@codemirror/state'

/** What was asked for by "/" or "+", in the line that begins at `at`. */
export type Menu = { at: number; chosen: number }

/** The beginning of the line to open it at. */
export const openMenu = StateEffect.define<number>()
export const closeMenu = StateEffect.define<null>()
/** Which of those that are shown is the one that Enter takes. */
export const chooseOffer = StateEffect.define<number>()

export const menuField = StateField.define<Menu | null>({
  create: () => null,
  update: (menu, transaction) => next(menu, transaction),
})

function next(menu: Menu | null, transaction: Transaction): Menu | null {
  const { state, docChanged, selection } = transaction
  for (const effect of transaction.effects) {
    if (effect.is(openMenu)) return { at: effect.value, chosen: 0 }
    if (effect.is(closeMenu)) return null
    if (effect.is(chooseOffer)) return menu && { ...menu, chosen: effect.value }
  }
  if (docChanged && transaction.isUserEvent('input.type') && isSlashAlone(state))
    return { at: state.selection.main.head - 1, chosen: 0 }
  if (!menu || (!docChanged && !selection)) return menu
  const at = transaction.changes.mapPos(menu.at, -1)
  const { main, ranges } = state.selection
  const line = state.doc.lineAt(main.head)
  // Undone, cut in two, or left: nothing is asked for any more.
  if (ranges.length > 1 || !main.empty || line.from !== at || isGivenUp(transaction)) return null
  return { at, chosen: docChanged ? 0 : menu.chosen }
}

const isGivenUp = (transaction: Transaction) =>
  transaction.docChanged && !transaction.isUserEvent('input.type') && !transaction.isUserEvent('delete')

function isSlashAlone(state: EditorState): boolean {
  const { main } = state.selection
  const line = state.doc.lineAt(main.head)
  return main.empty && line.text === '/' && main.head === line.to && !isInCode(state, line.from)
}

/** Where a slash is a slash. */
export function isInCode(state: EditorState, at: number): boolean {
  for (let node = syntaxTree(state).resolveInner(at, 1); ; ) {
    if (/^(?:FencedCode|Comment)/.test(node.name)) return true
    if (!node.parent) return false
    node = node.parent
  }
}

/** What was typed to find a block by. */
export function typedIn(state: EditorState, { at }: Menu): string {
  return state.doc.lineAt(at).text.replace(/^\//, '')
}
