import { type RefObject, useEffect, useState } from 'react'
import type { SourceHandle } from '@/app/(desk)/_editor/source-editor'
import type { PutBetweenMarks } from '@/publication/correspondence/private-passages/put-between-marks'
import { shorten } from '@/texts/shorten'
import type { LetterWords } from './letter-screen'

type Props = {
  editor: RefObject<SourceHandle | null>
  words: LetterWords
  /** "Alleen jij en Carola lezen:" */
  onlyRead: string
}

/** Keeps what is selected between the correspondents, and says which words those are: before it is pressed and after. */
export function PrivateButton({ editor, words, onlyRead }: Props) {
  const [said, setSaid] = useState('')
  const say = (put: PutBetweenMarks | null) => setSaid(put ? inWords(put, words, onlyRead) : '')
  useEffect(() => {
    function pressKey(event: KeyboardEvent) {
      if (!isPrivateKey(event)) return
      event.preventDefault()
      const put = editor.current?.putPrivate()
      if (put) setSaid(inWords(put, words, onlyRead))
    }
    document.addEventListener('keydown', pressKey)
    return () => document.removeEventListener('keydown', pressKey)
  }, [editor, words, onlyRead])
  return (
    <fieldset className="insert" aria-label={words.insert}>
      <button
        type="button"
        className="small"
        aria-keyshortcuts="Control+Shift+L Meta+Shift+L"
        // Before the press moves the focus out of the editor: what is selected is still seen then.
        onPointerEnter={() => say(editor.current?.wouldPutPrivate() ?? null)}
        onFocus={() => say(editor.current?.wouldPutPrivate() ?? null)}
        onClick={() => say(editor.current?.putPrivate() ?? null)}
      >
        {words.private}
      </button>
      <span className="hint" aria-live="polite">
        {said}
      </span>
    </fieldset>
  )
}

/** L for lock, while the text has the focus. */
function isPrivateKey({ key, shiftKey, altKey, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  const isInText = target instanceof Element && target.closest('.source') !== null
  return key.toLowerCase() === 'l' && shiftKey && !altKey && (ctrlKey || metaKey) && isInText
}

function inWords({ status, hidden }: PutBetweenMarks, words: LetterWords, onlyRead: string): string {
  const first = shorten(hidden)
  const which = first === '' ? words.privateNothingYet : `‘${first}’`
  return `${status === 'already' ? `${words.privateAlready} ` : ''}${onlyRead} ${which}`
}
