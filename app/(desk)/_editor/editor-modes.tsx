import type { EditorMode } from '@/db/schema'
import { useFormWords } from '../_forms/form-words'
import { useEditorMode } from './editor-mode-choice'

const MODES: EditorMode[] = ['formatted', 'source', 'plain']

/** Chooses how the text is shown; what stands in it stays the same. */
export function EditorModes() {
  const { mode, choose } = useEditorMode()
  const { editor } = useFormWords()
  return (
    <fieldset className="modes" aria-label={editor.mode}>
      {MODES.map((one) => (
        <button
          key={one}
          type="button"
          className="word"
          aria-pressed={one === mode}
          onClick={() => choose(one)}
        >
          {editor[one]}
        </button>
      ))}
    </fieldset>
  )
}
