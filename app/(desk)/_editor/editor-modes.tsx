import type { EditorMode } from './editor-mode'

type Props = {
  mode: EditorMode
  words: { mode: string } & Record<EditorMode, string>
  onChoose: (mode: EditorMode) => void
}

const MODES: EditorMode[] = ['formatted', 'source']

/** Chooses how the text is shown; what stands in it stays the same. */
export function EditorModes({ mode, words, onChoose }: Props) {
  return (
    <fieldset className="modes" aria-label={words.mode}>
      {MODES.map((one) => (
        <button
          key={one}
          type="button"
          className="word"
          aria-pressed={one === mode}
          onClick={() => onChoose(one)}
        >
          {words[one]}
        </button>
      ))}
    </fieldset>
  )
}
