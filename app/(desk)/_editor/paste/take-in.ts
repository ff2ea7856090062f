import { isolateHistory } from '@codemirror/commands'
import { StateEffect } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { apartFrom } from './apart-from'
import { askToRead } from './ask-to-read'
import type { Brought } from './brought'
import type { PasteWords } from './paste-words'
import { readMarkdown } from './read-markdown'
import { type Said, saidOfPaste, say } from './said'
import { uploadPicture } from './upload-picture'
import { beginWaiting, endWaiting, placeOf, type Waiting, waitingPlaces } from './waiting'

type Into = { view: EditorView; words: PasteWords; format: ProseFormat }

/** Takes in what was brought where the caret is; each thing where it fell, also when one types on meanwhile. */
export function takeIn(view: EditorView, brought: Brought, words: PasteWords, format: ProseFormat): void {
  if (!view.state.field(waitingPlaces, false))
    view.dispatch({ effects: StateEffect.appendConfig.of([waitingPlaces, saidOfPaste]) })
  const into = { view, words, format }
  // Files take the place of nothing that is selected.
  if ('files' in brought) view.dispatch({ selection: { anchor: view.state.selection.main.to } })
  if ('files' in brought) for (const file of brought.files) void takeInFile(into, file)
  else void takeInMarkup(into, brought.html, brought.plain)
}

async function takeInMarkup(into: Into, html: string, plain: string): Promise<void> {
  const waiting = beginWaiting(into.view, into.words.reading)
  const read = await askToRead(into.view, { html }, into.format, into.words)
  const words = plain.replace(/\r\n?/g, '\n')
  if (read.status === 'read') put(into, waiting, { text: read.text, plain: words, sentences: read.said })
  else put(into, waiting, { text: words, sentences: [read.said, into.words.plainInstead] })
}

async function takeInFile(into: Into, file: File): Promise<void> {
  if (/^image\//.test(file.type)) return takeInPicture(into, file)
  const waiting = beginWaiting(into.view, `${file.name}: ${into.words.reading}`)
  if (/\.(?:md|mdx|markdown|txt)$/i.test(file.name)) {
    const { text, isWithoutHead } = await readMarkdown(file)
    put(into, waiting, { text, sentences: isWithoutHead ? [into.words.frontMatter] : [] })
  } else if (/\.docx$/i.test(file.name)) {
    const read = await askToRead(into.view, { docx: file }, into.format, into.words)
    if (read.status === 'read')
      put(into, waiting, { text: read.text, plain: read.plain, sentences: read.said })
    else fail(into, waiting, file, read.said)
  } else fail(into, waiting, file, into.words.unknownFile)
}

async function takeInPicture(into: Into, file: File): Promise<void> {
  const waiting = beginWaiting(into.view, `${file.name}: ${into.words.uploading}`)
  const stored = await uploadPicture(into.view, file, into.words, (percent) => {
    waiting.dom.textContent = `${file.name}: ${percent} %`
  })
  if (stored.status === 'refused') return fail(into, waiting, file, stored.said)
  const tag =
    into.format === 'mdx'
      ? `<Figure src="${stored.src}" alt="" credit="" licence="" />`
      : `![](${stored.src})`
  put(into, waiting, { text: tag, isBlock: true, sentences: [] })
}

type Put = { text: string; sentences: string[]; plain?: string; isBlock?: boolean }

/** One step for undo, where it was waited for. */
function put({ view, words }: Into, waiting: Waiting, { text, sentences, plain, isBlock }: Put): void {
  const place = placeOf(view, waiting)
  if (!place) return
  const apart = apartFrom(view.state.doc.toString(), place, text, isBlock)
  const insert = `${apart.before}${text}${apart.behind}`
  const isFormatted = plain !== undefined && plain.trim() !== text.trim()
  const told = [...(isFormatted ? [words.taken] : []), ...sentences]
  const from = place.from + apart.before.length
  const said: Said | null =
    told.length === 0
      ? null
      : { sentences: told, words, from, to: from + text.length, ...(isFormatted && { plain }) }
  view.dispatch({
    changes: { from: place.from, to: place.to, insert },
    selection: { anchor: place.from + insert.length },
    annotations: isolateHistory.of('full'),
    // What was said of another thing that did not come in stays.
    effects: [endWaiting(waiting), ...(said ? [say.of(said), EditorView.announce.of(told.join(' '))] : [])],
    userEvent: 'input.paste',
    scrollIntoView: true,
  })
}

/** The text stays whole, and why is said. */
function fail({ view, words }: Into, waiting: Waiting, file: File, why: string): void {
  const sentence = `${file.name} ${words.notUploaded} ${why}`
  const place = placeOf(view, waiting) ?? { from: 0, to: 0 }
  const before = view.state.field(saidOfPaste, false)
  const sentences = [...(before && before.plain === undefined ? before.sentences : []), sentence]
  view.dispatch({
    effects: [endWaiting(waiting), say.of({ sentences, words, ...place }), EditorView.announce.of(sentence)],
  })
}
