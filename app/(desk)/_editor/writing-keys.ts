import type { KeyBinding } from '@codemirror/view'
import { changeLines } from './commands/change-lines'
import { EMPHASIS, STRONG, toggleMark } from './commands/toggle-mark'
import type { Offer } from './insert-menu/offers'
import { openLinkPicker } from './links/link-picker'
import { goToNextProblem } from './next-problem'

/**
 * Those that writers know from elsewhere. Tab is none of them: it leaves the text, as it leaves any field. `only`: where a text
 * is short, what its lines may become; null: anything.
 */
export function writingKeys(only: readonly Offer[] | null): KeyBinding[] {
  return [...ANYWHERE, ...OF_LINES.filter(([offer]) => only?.includes(offer) ?? true).map(([, key]) => key)]
}

const ANYWHERE: KeyBinding[] = [
  { key: 'Mod-b', run: toggleMark(STRONG), preventDefault: true },
  { key: 'Mod-i', run: toggleMark(EMPHASIS), preventDefault: true },
  { key: 'Mod-k', run: openLinkPicker, preventDefault: true },
  { key: 'F8', run: goToNextProblem },
]

const OF_LINES: [Offer, KeyBinding][] = [
  ['heading', { key: 'Ctrl-Alt-1', run: changeLines('## '), preventDefault: true }],
  ['heading', { key: 'Ctrl-Alt-2', run: changeLines('### '), preventDefault: true }],
  ['heading', { key: 'Ctrl-Alt-3', run: changeLines('#### '), preventDefault: true }],
  ['list', { key: 'Mod-Shift-7', run: changeLines('1. '), preventDefault: true }],
  ['list', { key: 'Mod-Shift-8', run: changeLines('- '), preventDefault: true }],
  ['quotation', { key: 'Mod-Shift-9', run: changeLines('> '), preventDefault: true }],
]
