import { useState } from 'react'
import { KeptTextarea } from '@/app/(desk)/_forms/kept-textarea'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import type { TypedPassage } from '@/publication/correspondence/private-passages/typed-passages'
import { usePassageWords } from './passage-words-here'

type Props = {
  passage: TypedPassage
  place: { id: string; number: number; count: number }
  /** the caret is in the field */
  onEnter: (field: HTMLTextAreaElement) => void
  /** keeps between the correspondents what is selected in the field */
  onKeep: (field: HTMLTextAreaElement) => unknown
}

/** One stretch of a letter, and who reads it; of a letter in one stretch for all, that is not asked. */
export function PassageField({ passage, place: { id, number, count }, onEnter, onKeep }: Props) {
  const words = usePassageWords()
  const hasScript = useHasScript()
  const [isPrivate, setIsPrivate] = useState(passage.isPrivate)
  const isWhole = count === 1 && !passage.isPrivate
  const name = isWhole ? words.body : `${words.body}, ${words.part} ${number}`
  const fieldOf = () => document.getElementById(id) as HTMLTextAreaElement
  return (
    <fieldset className="passage-typed" aria-label={isWhole ? undefined : name}>
      {isWhole ? (
        <>
          <label htmlFor={id}>{words.body}</label>
          <input type="hidden" name="readBy" value="all" />
        </>
      ) : (
        <p className="passage-readers">
          <span className="drawn-lock">{words.privateTo}</span>
          <label htmlFor={`${id}-readers`}>{words.whoReads}</label>
          <select
            id={`${id}-readers`}
            name="readBy"
            defaultValue={passage.isPrivate ? 'private' : 'all'}
            onChange={({ target }) => setIsPrivate(target.value === 'private')}
          >
            <option value="all">{words.all}</option>
            <option value="private">{words.private}</option>
          </select>
        </p>
      )}
      <KeptTextarea
        id={id}
        name="passage"
        rows={rowsOf(passage.text)}
        defaultValue={passage.text}
        onFocus={({ target }) => onEnter(target)}
        aria-label={isWhole ? undefined : name}
      />
      <p className="buttons">
        {hasScript && !isPrivate && (
          <button
            type="button"
            className="small"
            aria-describedby="body-how"
            onClick={() => onKeep(fieldOf())}
          >
            {words.keep}
          </button>
        )}
        {!hasScript && (
          <button type="submit" className="small" name="act" value={`below ${number}`}>
            {isPrivate ? words.addForAll : words.addPrivate}
          </button>
        )}
      </p>
    </fieldset>
  )
}

/** As high as its words, within what is still a field. */
function rowsOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 60)), 0)
  return Math.min(Math.max(lines + 1, 3), 20)
}
