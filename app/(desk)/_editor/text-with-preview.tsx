import { type ReactNode, type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { PlaceInText } from '../_forms/place-in-text'
import { EditorModes } from './editor-modes'
import type { PlainComponent } from './plain-text'
import type { Preview, Shown } from './preview'
import { SourceEditor, type SourceHandle } from './source-editor'
import { useAskedPreview } from './use-asked-preview'
import { usePreview } from './use-preview'

type Props = {
  screen: Shown & { values: { body: string }; errors: { body?: string } }
  words: { body: string; bodyHint: string; bodyKeys?: string; emptyPreview: string }
  /** above the preview: as who sees it */
  previewLabel: string
  format: ProseFormat
  /** who reads what is private in it, in words; null where nothing can be */
  readers?: string | null
  /** how it could begin while it is empty: shown, and not typed */
  offer?: string
  /** BCP 47, of what is written; empty: that of the page */
  language?: string
  /** where it is typed as long as there is no editor; left out: in one field, marks and all */
  Plain?: PlainComponent | undefined
  form: RefObject<HTMLFormElement | null>
  /** of the handler that makes it */
  previewAddress: string
  setPreview: (preview: Preview) => ReactNode
  /** what is said elsewhere on the page of what is wrong: nothing is said twice */
  said: string[]
  onEdit: () => void
  /** what stands beside the editor: above it, or below it in a writing room */
  buttons: (editor: RefObject<SourceHandle | null>) => ReactNode
  /** in a writing room there is the text alone: how it is shown is chosen elsewhere, and its preview opens when it is asked for */
  isRoom?: boolean
  /** for anyone who puts something in the text from elsewhere on the page */
  editor?: RefObject<SourceHandle | null>
}

/** A text that is being written and, beside it, what others would see of it. */
export function TextWithPreview({
  screen,
  words,
  previewLabel,
  format,
  readers,
  offer,
  language,
  Plain,
  form,
  previewAddress,
  setPreview,
  said,
  onEdit,
  buttons,
  isRoom = false,
  editor: given,
}: Props) {
  const own = useRef<SourceHandle>(null)
  const editor = given ?? own
  const { shown, isStale, follow } = usePreview(screen, form, previewAddress)
  useEffect(() => editor.current?.markProblems(shown.problems), [shown.problems, editor])
  const unsaid = shown.problems.filter(({ words }) => !said.includes(words))
  const page = useRef<HTMLDivElement>(null)
  useAskedPreview(form, page, shown)
  const handleEdit = useCallback(() => {
    onEdit()
    follow()
  }, [onEdit, follow])
  const heading = (
    <h2 id="preview-heading" className="label">
      {previewLabel}
    </h2>
  )
  const pageAsSeen = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and the keyboard must get there
    <div ref={page} className="preview-page" tabIndex={0}>
      {shown.preview ? setPreview(shown.preview) : <p className="hint">{words.emptyPreview}</p>}
    </div>
  )
  return (
    <div className="essay-text">
      <div>
        <SourceEditor
          ref={editor}
          screen={screen}
          words={words}
          format={format}
          readers={readers}
          offer={offer}
          language={language}
          Plain={Plain}
          onEdit={handleEdit}
          below={isRoom && buttons(editor)}
        >
          {!isRoom && (
            <>
              <EditorModes />
              {buttons(editor)}
            </>
          )}
        </SourceEditor>
      </div>
      <section className="preview" aria-labelledby="preview-heading" aria-busy={isStale}>
        {!isRoom && heading}
        {unsaid.length > 0 && (
          <ul className="error">
            {unsaid.map((problem) => (
              <li key={problem.words}>
                <PlaceInText place={problem} words={problem.words} />
              </li>
            ))}
          </ul>
        )}
        {shown.hints && shown.hints.length > 0 && (
          <ul className="hint">
            {shown.hints.map((hint) => (
              <li key={hint.words}>
                <PlaceInText place={hint} words={hint.words} />
              </li>
            ))}
          </ul>
        )}
        {isRoom ? (
          <details>
            <summary>{heading}</summary>
            {pageAsSeen}
          </details>
        ) : (
          pageAsSeen
        )}
      </section>
    </div>
  )
}
