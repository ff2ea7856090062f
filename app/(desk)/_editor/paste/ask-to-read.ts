import type { EditorView } from '@codemirror/view'
import { inTime } from '@/app/(desk)/_forms/turned-away'
import type { ProseFormat } from '@/publication/text/prose/problem'
import type { PasteWords } from './paste-words'
import { whoseForm } from './whose-form'

type Read =
  | { status: 'read'; text: string; plain: string; said: string[] }
  | { status: 'not-read'; said: string }

/** Has markup, or a document of Word, read by the server; with what is said when there is no answer. */
export async function askToRead(
  view: EditorView,
  brought: { html: string } | { docx: File },
  format: ProseFormat,
  words: PasteWords,
): Promise<Read> {
  const form = whoseForm(view)
  if ('html' in brought) form.set('html', brought.html)
  else form.set('docx', brought.docx)
  form.set('format', format)
  form.set('origin', location.origin)
  form.set('taken', labelsIn(view.state.doc.toString()).join(' '))
  const answer = await fetch('/schrijven/opnemen/tekst', {
    method: 'POST',
    body: form,
    signal: inTime(form),
  }).catch(() => null)
  if (!answer) return notRead(words.unreachable)
  if (answer.status === 401 || answer.status === 403) return notRead(words.signedOut)
  if (answer.status === 413) return notRead(words.tooLarge)
  const said = answer.headers.get('content-type')?.startsWith('application/json')
    ? await answer.json().catch(() => null)
    : null
  if (answer.ok && said) return { status: 'read', text: said.text, plain: said.plain, said: said.said }
  return notRead(said?.said?.join(' ') ?? words.unreachable)
}

const notRead = (said: string): Read => ({ status: 'not-read', said })

const labelsIn = (text: string) => [...text.matchAll(/\[\^([\w-]{1,20})\]/g)].map(([, label]) => label ?? '')
