import { defaultKeymap, historyKeymap, isolateHistory } from '@codemirror/commands'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, tooltips } from '@codemirror/view'
import type { EditorMode } from '@/db/schema'
import type { PutBetweenMarks } from '@/publication/correspondence/private-passages/put-between-marks'
import { putQuotation } from '@/publication/correspondence/quotations/put-quotation'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { aboveKeyboard } from './above-keyboard'
import { clearOfBars } from './clear-of-bars'
import { continueLines } from './commands/continue-lines'
import { putPrivate, wouldPutPrivate } from './commands/put-private'
import { findInText } from './find/find-in-text'
import type { FindWords } from './find/find-words'
import { insertMenu } from './insert-menu/insert-menu'
import type { Offer } from './insert-menu/offers'
import { linkPicker } from './links/link-picker'
import type { LinkWords } from './links/link-words'
import { proseLanguage } from './live-preview/prose-language'
import { type LookWords, lookOf } from './look-of'
import { markInText } from './mark-in-text'
import type { MarkedProblem } from './marked-problem'
import { nonceOfDocument } from './nonce-of-document'
import { beginWith, offeredBeginning } from './offered-beginning'
import { type Past, pastOf, undoingFrom } from './past-of'
import { bring, pasteAndDrop } from './paste/paste-and-drop'
import type { Insertion } from './place-insert'
import { privateReaders } from './private-readers'
import { putInsertion } from './put-insertion'
import { readSelectionFirst } from './read-selection-first'
import { type SelectionWords, selectionBar } from './selection-bar'
import type { Selected } from './selection-of'
import { smartTypography } from './smart-typography'
import { withinWindow } from './within-window'
import { writingKeys } from './writing-keys'

export type MountedEditor = {
  text: () => string
  selection: () => Selected
  insert: (insertion: Insertion) => void
  /** takes in pictures and documents where the caret is */
  bring: (files: File[]) => void
  /** puts it in the place of all that stands there, as one step for undo */
  replace: (text: string) => void
  /** what the button would hide now, without doing it */
  wouldPutPrivate: () => PutBetweenMarks
  putPrivate: () => PutBetweenMarks
  putQuotation: (quotation: string, isPrivate: boolean) => void
  markProblems: (problems: MarkedProblem[]) => void
  show: (mode: EditorMode) => void
  /** who reads what is private; null where nothing can be */
  setReaders: (readers: string | null) => void
  /** puts the caret there, or where it was, in sight */
  focus: (at?: Selected) => void
  setLanguage: (language: string) => void
  /** how it could begin while it is empty; empty: nothing is offered */
  setOffer: (offer: string) => void
  beginWith: (beginning: string) => void
  /** what can be undone, for the editor that comes after it */
  past: () => Past
  destroy: () => void
}

type Wanted = {
  place: HTMLElement
  text: string
  format: ProseFormat
  mode: EditorMode
  words: LookWords & { selection: SelectionWords; find: FindWords; links: LinkWords }
  readers: string | null
  /** how it could begin while it is empty; empty: nothing is offered */
  offer: string
  /** BCP 47, of what is written; empty: that of the page */
  language: string
  selection: Selected
  hadFocus: boolean
  label: string
  describedBy: string | undefined
  /** where a text is short, what is offered in it; null: all that its format has */
  only?: readonly Offer[] | null
  /** of the editor that was there before it; null: none was */
  past?: Past | null
  /** of the page's policy: the editor brings style sheets of its own */
  onEdit: () => void
  onAskKeys: () => void
}

/** Puts a CodeMirror editor for Markdown with components in its place. Tab leaves it, as it leaves any field. */
export function mountEditor({
  place,
  text,
  format,
  mode,
  words,
  readers,
  offer,
  language,
  selection,
  hadFocus,
  label,
  describedBy,
  only = null,
  past = null,
  onEdit,
  onAskKeys,
}: Wanted): MountedEditor {
  let hasCaret = hadFocus
  const look = new Compartment()
  const reading = new Compartment()
  const spoken = new Compartment()
  const offered = new Compartment()
  const showKeys = () => {
    onAskKeys()
    return true
  }
  const view = new EditorView({
    parent: place,
    state: EditorState.create({
      doc: text,
      selection: { anchor: selection.from, head: selection.to },
      extensions: [
        undoingFrom(past, text),
        readSelectionFirst,
        smartTypography,
        offered.of(offeredBeginning(offer)),
        keymap.of([
          { key: 'F1', run: showKeys, preventDefault: true },
          { key: 'Mod-/', run: showKeys, preventDefault: true },
          { key: 'Enter', run: continueLines },
          ...writingKeys(only),
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        proseLanguage(format),
        look.of(lookOf(mode, words)),
        reading.of(privateReaders.of(readers)),
        selectionBar(words.selection, format, only),
        insertMenu(words.insert, format, only),
        findInText(words.find),
        linkPicker(words.links),
        spoken.of(languageOf(language)),
        pasteAndDrop(words.paste, format),
        aboveKeyboard,
        tooltips({ tooltipSpace: ({ dom }) => withinWindow(dom.ownerDocument.documentElement) }),
        EditorView.lineWrapping,
        clearOfBars,
        EditorView.cspNonce.of(nonceOfDocument()),
        EditorView.contentAttributes.of({
          'aria-label': label,
          ...(describedBy && { 'aria-describedby': describedBy }),
          // What scrolls must be reached by keyboard: being editable is not enough for every judge of that.
          tabindex: '0',
          spellcheck: 'true',
          autocapitalize: 'sentences',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onEdit()
          if (update.view.hasFocus) hasCaret = true
        }),
      ],
    }),
  })
  const marked = markInText(view)
  if (hadFocus) {
    view.focus()
    view.dispatch({ scrollIntoView: true })
  }
  return {
    text: () => view.state.doc.toString(),
    selection: () => ({ from: view.state.selection.main.from, to: view.state.selection.main.to }),
    insert: (inserted) => insert(view, inserted),
    bring: (files) => void bring(view, { files }, words.paste, format),
    replace: (text) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        annotations: isolateHistory.of('full'),
        userEvent: 'input',
      }),
    wouldPutPrivate: () => wouldPutPrivate(view),
    putPrivate: () => putPrivate(view),
    putQuotation: (quotation, isPrivate) => {
      // Who never was in the letter goes on where it ends.
      const caret = hasCaret ? view.state.selection.main.to : view.state.doc.length
      const put = putQuotation(view.state.doc.toString(), caret, quotation, isPrivate)
      view.dispatch({
        changes: { from: put.at, insert: put.insert },
        selection: { anchor: put.caret },
        scrollIntoView: true,
        userEvent: 'input',
      })
      view.focus()
    },
    markProblems: (problems) => marked.show(problems),
    show: (mode) => view.dispatch({ effects: look.reconfigure(lookOf(mode, words)) }),
    setLanguage: (language) => view.dispatch({ effects: spoken.reconfigure(languageOf(language)) }),
    setOffer: (offer) => view.dispatch({ effects: offered.reconfigure(offeredBeginning(offer)) }),
    beginWith: (beginning) => void beginWith(view, beginning),
    setReaders: (readers) => view.dispatch({ effects: reading.reconfigure(privateReaders.of(readers)) }),
    focus: (at) => {
      const end = view.state.doc.length
      const selection = at && { anchor: Math.min(at.from, end), head: Math.min(at.to, end) }
      view.focus()
      view.dispatch({ selection, scrollIntoView: true })
    },
    past: () => pastOf(view.state),
    destroy: () => view.destroy(),
  }
}

/** In which the browser looks at the spelling, and a screen reader speaks. */
function languageOf(language: string): Extension {
  return language ? EditorView.contentAttributes.of({ lang: language }) : []
}

function insert(view: EditorView, insertion: Insertion): void {
  view.dispatch(putInsertion(view.state, insertion))
  view.focus()
}
