import { type RefObject, useState } from 'react'
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
  return (
    <fieldset className="insert" aria-label={words.insert}>
      <button
        type="button"
        className="small"
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

function inWords({ status, hidden }: PutBetweenMarks, words: LetterWords, onlyRead: string): string {
  const first = shorten(hidden)
  const which = first === '' ? words.privateNothingYet : `‘${first}’`
  return `${status === 'already' ? `${words.privateAlready} ` : ''}${onlyRead} ${which}`
}
