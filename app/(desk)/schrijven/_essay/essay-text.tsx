import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { followTyping } from './actions'
import type { EssayScreen } from './essay-screen'
import { InsertButtons } from './insert-buttons'
import { SourceEditor, type SourceHandle } from './source-editor'
import type { EssayWords } from './words-only'

/** How long the typing rests before the preview follows, in milliseconds. */
const REST_MS = 600

type Props = {
  screen: EssayScreen
  words: EssayWords
  nonce: string
  form: RefObject<HTMLFormElement | null>
  onEdit: () => void
}

/** The text and, beside it, what readers would see of it. */
export function EssayText({ screen, words, nonce, form, onEdit }: Props) {
  const editor = useRef<SourceHandle>(null)
  const { shown, isStale, follow } = usePreview(screen, form)
  useEffect(() => editor.current?.markProblems(shown.problems), [shown.problems])
  const handleEdit = useCallback(() => {
    onEdit()
    follow()
  }, [onEdit, follow])
  return (
    <div className="essay-text">
      <div>
        <SourceEditor ref={editor} screen={screen} words={words} nonce={nonce} onEdit={handleEdit}>
          <InsertButtons words={words} insert={(text) => editor.current?.insert(text)} />
        </SourceEditor>
      </div>
      <section className="preview" aria-labelledby="preview-heading" aria-busy={isStale}>
        <h2 id="preview-heading" className="label">
          {words.asReadersSee}
        </h2>
        {shown.problems.length > 0 && (
          <ul className="error">
            {shown.problems.map((problem) => (
              <li key={problem.words}>{problem.words}</li>
            ))}
          </ul>
        )}
        <div className="preview-page">{shown.preview ?? <p className="hint">{words.emptyPreview}</p>}</div>
      </section>
    </div>
  )
}

type Shown = Pick<EssayScreen, 'problems' | 'preview'>

/** The latest preview: asked for when the typing rests. A slow answer never replaces a later one. */
function usePreview(screen: EssayScreen, form: RefObject<HTMLFormElement | null>) {
  const [shown, setShown] = useState<Shown>(screen)
  const [isStale, setIsStale] = useState(false)
  const turn = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (screen.preview || screen.problems.length > 0)
      setShown((before) => ({ problems: screen.problems, preview: screen.preview ?? before.preview }))
  }, [screen])
  useEffect(() => () => clearTimeout(timer.current), [])

  const follow = useCallback(() => {
    clearTimeout(timer.current)
    turn.current += 1
    const asked = turn.current
    setIsStale(true)
    timer.current = setTimeout(async () => {
      if (!form.current) return
      const typed = new FormData(form.current)
      // The preview needs words only; a picture that was chosen is sent when it is saved.
      typed.delete('picture')
      const answer = await followTyping(typed).catch(() => null)
      if (asked !== turn.current) return
      // A text that cannot be keeps the last page that could, beside what is wrong.
      if (answer)
        setShown((before) => ({
          problems: answer.problems,
          preview: answer.problems.length > 0 ? before.preview : answer.preview,
        }))
      setIsStale(false)
    }, REST_MS)
  }, [form])
  return { shown, isStale, follow }
}
