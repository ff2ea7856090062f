import type { KeyBinding } from '@codemirror/view'
import { changeLines } from './commands/change-lines'
import { EMPHASIS, STRONG, toggleMark } from './commands/toggle-mark'
import { openLinkPicker } from './links/link-picker'
import { goToNextProblem } from './next-problem'

/** Those that writers know from elsewhere. Tab is none of them: it leaves the text, as it leaves any field. */
export const writingKeys: KeyBinding[] = [
  { key: 'Mod-b', run: toggleMark(STRONG), preventDefault: true },
  { key: 'Mod-i', run: toggleMark(EMPHASIS), preventDefault: true },
  { key: 'Mod-k', run: openLinkPicker, preventDefault: true },
  { key: 'Ctrl-Alt-1', run: changeLines('## '), preventDefault: true },
  { key: 'Ctrl-Alt-2', run: changeLines('### '), preventDefault: true },
  { key: 'Ctrl-Alt-3', run: changeLines('#### '), preventDefault: true },
  { key: 'Mod-Shift-7', run: changeLines('1. '), preventDefault: true },
  { key: 'Mod-Shift-8', run: changeLines('- '), preventDefault: true },
  { key: 'Mod-Shift-9', run: changeLines('> '), preventDefault: true },
  { key: 'F8', run: goToNextProblem },
]
