import { syntaxHighlighting } from '@codemirror/language'
import { lintGutter } from '@codemirror/lint'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { EditorMode } from '@/db/schema'
import { paper, sourceColours } from './editor-look'
import { formatted } from './find/formatted'
import type { InsertWords } from './insert-menu/insert-words'
import { plusButton } from './insert-menu/plus-button'
import { afterComposing } from './live-preview/after-composing'
import type { BlockWords } from './live-preview/blocks/block-words'
import { shownBlocks } from './live-preview/blocks/shown-blocks'
import { livePreview } from './live-preview/live-preview'
import type { PassageWords } from './live-preview/show-passages'
import type { PasteWords } from './paste/paste-words'

export type LookWords = { passages: PassageWords; blocks: BlockWords; paste: PasteWords; insert: InsertWords }

/** What makes a text look as it will be read, or as its source; the text is the same. */
export function lookOf(mode: EditorMode, { passages, blocks, insert, paste }: LookWords): Extension {
  if (mode === 'source') return [syntaxHighlighting(sourceColours), paper, lintGutter()]
  return [
    formatted.of(true),
    EditorView.editorAttributes.of({ class: 'formatted' }),
    livePreview(passages),
    shownBlocks(blocks, paste),
    afterComposing,
    plusButton(insert),
  ]
}
