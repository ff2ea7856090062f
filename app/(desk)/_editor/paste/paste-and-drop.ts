import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { ProseFormat } from '@/publication/text/prose/problem'
import type { Brought } from './brought'
import type { PasteWords } from './paste-words'

/** Takes in what other programs put on a clipboard or let fall. What does it is loaded when it is needed first. */
export function pasteAndDrop(words: PasteWords, format: ProseFormat): Extension {
  let isPlainAsked = false
  return EditorView.domEventHandlers({
    keydown(event) {
      isPlainAsked = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v'
    },
    paste(event, view) {
      const brought = isPlainAsked ? null : broughtIn(event.clipboardData)
      isPlainAsked = false
      if (!brought) return false
      event.preventDefault()
      void bring(view, brought, words, format)
      return true
    },
    drop(event, view) {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return false
      event.preventDefault()
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY })
      if (at !== null) view.dispatch({ selection: { anchor: at } })
      void bring(view, { files }, words, format)
      return true
    },
  })
}

/** Without the script that reads it, the words are there all the same. */
export async function bring(
  view: EditorView,
  brought: Brought,
  words: PasteWords,
  format: ProseFormat,
): Promise<void> {
  const script = await import('./take-in').catch(() => null)
  if (script) script.takeIn(view, brought, words, format)
  else if ('plain' in brought)
    view.dispatch(view.state.replaceSelection(brought.plain), { userEvent: 'input.paste' })
}

/** Null is pasted as it is: plain text, and what editors of code put on a clipboard. */
function broughtIn(data: DataTransfer | null): Brought | null {
  if (!data) return null
  const html = data.getData('text/html')
  const plain = data.getData('text/plain')
  const files = [...data.files]
  // Word and spreadsheets give a picture of the words beside the words.
  if (files.length > 0 && (html === '' || !/[^\s<>]/.test(html.replace(/<[^>]*>/g, '')))) return { files }
  const isOfCode =
    data.types.includes('vscode-editor-data') || /white-space:\s*pre;/.test(html.slice(0, 2_000))
  return html === '' || isOfCode ? null : { html, plain }
}
