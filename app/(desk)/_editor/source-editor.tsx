import {
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { PutBetweenMarks } from '@/publication/correspondence/private-passages/put-between-marks'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { useFormWords } from '../_forms/form-words'
import { PUT_BACK } from '../_forms/local-copies/put-back'
import { useHasScript } from '../_forms/use-has-script'
import { useEditorMode } from './editor-mode-choice'
import { followComposing } from './follow-composing'
import { KeyList, type KeyListHandle } from './key-list'
import type { MarkedProblem } from './marked-problem'
import type { MountedEditor } from './mount-editor'
import type { Past } from './past-of'
import { AddFile } from './paste/add-file'
import type { Insertion } from './place-insert'
import type { PlainComponent, PlainText } from './plain-text'
import { PlainTextarea } from './plain-textarea'
import type { Selected } from './selection-of'
import { useJumps } from './use-jumps'
import { withBeginning } from './with-beginning'
import { wordsOfEditor } from './words-of-editor'

export type SourceHandle = {
  /** as it stands there now */
  text: () => string
  insert: (insertion: Insertion) => void
  /** what `putPrivate` would hide now; null while the editor is not there */
  wouldPutPrivate: () => PutBetweenMarks | null
  /** puts marks for a private passage around what is selected */
  putPrivate: () => PutBetweenMarks | null
  /** puts it where the caret stands, on lines of its own */
  putQuotation: (quotation: string, isPrivate: boolean) => void
  /** when the text begins with one of `known`, it begins with `next` instead; whatever else it begins with stays */
  changeBeginning: (known: string[], next: string) => void
  /** puts it where an empty text begins, and the caret behind it */
  beginWith: (beginning: string) => void
  /** puts it in the place of all that stands there; it counts as typed */
  replace: (text: string) => void
  markProblems: (problems: MarkedProblem[]) => void
  /** null while there is no field at all */
  selection: () => Selected | null
  /** puts the caret there, or where it was */
  focus: (at?: Selected) => void
}

type MountEditor = typeof import('./mount-editor').mountEditor

type Props = {
  ref: Ref<SourceHandle>
  screen: { values: { body: string }; errors: { body?: string } }
  words: { body: string; bodyHint: string; bodyKeys?: string }
  format: ProseFormat
  /** who reads what is private in it, in words; null where nothing can be */
  readers?: string | null
  /** how it could begin while it is empty: shown, and not typed */
  offer?: string
  /** BCP 47, of what is written; empty: that of the page */
  language?: string
  /** where the text is typed as long as there is no editor */
  Plain?: PlainComponent | undefined
  onEdit: () => void
  /** shown above the text once its buttons work */
  children?: ReactNode
  /** the same, below it */
  below?: ReactNode
}

/** The text as source. It begins as a plain field, and becomes an editor when its script has come unless its writer wants none. */
export function SourceEditor({
  ref,
  screen,
  words,
  format,
  readers = null,
  offer = '',
  language = '',
  Plain = PlainTextarea,
  onEdit,
  children,
  below,
}: Props) {
  const plain = useRef<PlainText>(null)
  const place = useRef<HTMLDivElement>(null)
  const whole = useRef<HTMLDivElement>(null)
  const mounted = useRef<MountedEditor>(null)
  const edited = useRef(onEdit)
  edited.current = onEdit
  const { editor } = useFormWords()
  const { mode } = useEditorMode()
  const latest = useRef({ mode, readers, language, offer, editor, label: words.body })
  latest.current = { mode, readers, language, offer, editor, label: words.body }
  const keys = useRef<KeyListHandle>(null)
  const [isMounted, setIsMounted] = useState(false)
  const hasScript = useHasScript()
  const isPlain = mode === 'plain'
  /** what the editor held when it went */
  const left = useRef<{ text: string; selection: Selected }>(null)
  const past = useRef<Past>(null)
  useJumps(place, plain)

  useLayoutEffect(() => {
    if (isMounted || !left.current) return
    plain.current?.put(left.current.text, left.current.selection)
    left.current = null
  }, [isMounted])

  useLayoutEffect(() => {
    if (isPlain || !whole.current) return
    let isGone = false
    const composing = followComposing(whole.current)
    const mount = (mountEditor: MountEditor) => {
      const text = plain.current?.text() ?? null
      if (isGone || !place.current || !plain.current || text === null) return
      // A word of several keys is finished where it was begun.
      if (composing.is()) return composing.afterwards(() => mount(mountEditor))
      composing.stop()
      const { current: now } = latest
      mounted.current = mountEditor({
        place: place.current,
        // What was typed before the script came counts, and so does what was selected.
        text,
        format,
        past: past.current,
        mode: now.mode,
        words: wordsOfEditor(now.editor),
        readers: now.readers,
        language: now.language,
        offer: now.offer,
        selection: plain.current.selection(),
        // Whoever selected something elsewhere meanwhile keeps it.
        hadFocus: plain.current.hasFocus() && (getSelection()?.isCollapsed ?? true),
        label: now.label,
        describedBy: 'body-hint',
        onEdit: () => edited.current(),
        onAskKeys: () => keys.current?.show(),
      })
      // The preview is of what the server sent.
      if (plain.current.isEdited()) edited.current()
      // In one go: there is never a moment with two fields, or with none.
      flushSync(() => setIsMounted(true))
    }
    import('./mount-editor').then(({ mountEditor }) => mount(mountEditor))
    return () => {
      isGone = true
      composing.stop()
      if (!mounted.current) return
      left.current = { text: mounted.current.text(), selection: mounted.current.selection() }
      past.current = mounted.current.past()
      mounted.current.destroy()
      mounted.current = null
      setIsMounted(false)
    }
  }, [format, isPlain])

  useEffect(() => mounted.current?.show(mode), [mode])

  useEffect(() => mounted.current?.setReaders(readers), [readers])
  useEffect(() => mounted.current?.setLanguage(language), [language])
  useEffect(() => mounted.current?.setOffer(offer), [offer])

  useEffect(() => {
    const form = place.current?.closest('form')
    const addText = (event: FormDataEvent) => {
      if (mounted.current) event.formData.set('body', mounted.current.text())
    }
    const takeBack = (event: Event) => {
      const text = (event as CustomEvent<Map<string, string[]>>).detail.get('body')?.[0]
      if (text !== undefined) mounted.current?.replace(text)
    }
    form?.addEventListener('formdata', addText)
    form?.addEventListener(PUT_BACK, takeBack)
    return () => {
      form?.removeEventListener('formdata', addText)
      form?.removeEventListener(PUT_BACK, takeBack)
    }
  }, [])

  const textNow = () => mounted.current?.text() ?? plain.current?.text() ?? ''
  const replace = (text: string) => {
    if (mounted.current) return mounted.current.replace(text)
    plain.current?.put(text)
    edited.current()
  }
  useImperativeHandle(ref, () => ({
    text: textNow,
    insert: (insertion) => (mounted.current ?? plain.current)?.insert(insertion),
    wouldPutPrivate: () => (mounted.current ?? plain.current)?.wouldPutPrivate() ?? null,
    putPrivate: () => (mounted.current ?? plain.current)?.putPrivate() ?? null,
    putQuotation: (quotation, isPrivate) =>
      (mounted.current ?? plain.current)?.putQuotation(quotation, isPrivate),
    changeBeginning: (known, next) => {
      const text = withBeginning(textNow(), known, next)
      if (text !== null) replace(text)
    },
    beginWith: (beginning) => (mounted.current ?? plain.current)?.beginWith(beginning),
    replace,
    markProblems: (problems) => mounted.current?.markProblems(problems),
    selection: () => (mounted.current ?? plain.current)?.selection() ?? null,
    focus: (at) => (mounted.current ?? plain.current)?.focus(at),
  }))

  return (
    <div ref={whole} className="source">
      {isMounted && !isPlain ? (
        <>
          <p className="label">{words.body}</p>
          {children}
        </>
      ) : (
        <Plain
          ref={plain}
          label={words.body}
          text={screen.values.body}
          offer={offer}
          language={language}
          isInvalid={Boolean(screen.errors.body)}
        >
          {isPlain && hasScript && children}
        </Plain>
      )}
      <div ref={place} />
      {isMounted && !isPlain && (
        <AddFile words={editor.paste.choose} onChosen={(files) => mounted.current?.bring(files)} />
      )}
      {(isMounted || (isPlain && hasScript)) && below}
      {isMounted && !isPlain && <KeyList ref={keys} words={editor.keys} />}
      {screen.errors.body && <p className="error">{screen.errors.body}</p>}
      <p className="hint" id="body-hint">
        {words.bodyHint} {words.bodyKeys && <span className="of-keys">{words.bodyKeys}</span>}
      </p>
    </div>
  )
}
