import type { RefObject } from 'react'
import { useEditorMode } from '@/app/(desk)/_editor/editor-mode-choice'
import type { SourceHandle } from '@/app/(desk)/_editor/source-editor'
import { TextWithPreview } from '@/app/(desk)/_editor/text-with-preview'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import { EssayPreview } from './essay-preview'
import type { EssayScreen } from './essay-screen'
import type { EssayWords } from './essay-words'
import { InsertButtons } from './insert-buttons'

type Props = {
  screen: EssayScreen
  words: EssayWords
  form: RefObject<HTMLFormElement | null>
  editor: RefObject<SourceHandle | null>
  onEdit: () => void
  previewAddress: string
  /** what is said elsewhere on the page of what is wrong */
  said: string[]
}

/** The text and, below it when it is asked for, what readers would see of it. */
export function EssayText({ words, ...props }: Props) {
  const { mode } = useEditorMode()
  // Who sees headings as headings types no marks for them.
  const isWithoutMarks = useHasScript() && mode === 'formatted'
  return (
    <TextWithPreview
      {...props}
      words={isWithoutMarks ? { ...words, bodyHint: '' } : words}
      format="mdx"
      isRoom
      language={props.screen.values.language}
      previewLabel={words.asReadersSee}
      setPreview={(preview) => <EssayPreview preview={preview} />}
      buttons={(editor) =>
        // In the editor "/" and "+" put it there.
        mode === 'plain' && <InsertButtons words={words} insert={(it) => editor.current?.insert(it)} />
      }
    />
  )
}
