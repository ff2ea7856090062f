import type { EditorView } from '@codemirror/view'
import type { PasteWords } from './paste-words'
import { whoseForm } from './whose-form'

type Stored = { status: 'stored'; src: string } | { status: 'refused'; said: string }

const MOST_BYTES = 15_000_000
const LONGEST_MS = 300_000

/** Sends a picture and says how far it is, which `fetch` cannot. */
export function uploadPicture(
  view: EditorView,
  file: File,
  words: PasteWords,
  onProgress: (percent: number) => void,
): Promise<Stored> {
  if (file.size > MOST_BYTES) return Promise.resolve({ status: 'refused', said: words.tooLarge })
  const form = whoseForm(view)
  form.set('picture', file)
  const request = new XMLHttpRequest()
  request.open('POST', '/schrijven/opnemen/beeld')
  request.responseType = 'json'
  request.timeout = LONGEST_MS
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    if (total > 0) onProgress(Math.floor((loaded / total) * 100))
  })
  return new Promise((resolve) => {
    const refuse = (said: string) => resolve({ status: 'refused', said })
    request.addEventListener('load', () => {
      const { status, response } = request
      if (status === 200 && response?.src) resolve({ status: 'stored', src: response.src })
      else if (status === 401 || status === 403) refuse(words.signedOut)
      else if (status === 413) refuse(words.tooLarge)
      else refuse(response?.said ?? words.unreachable)
    })
    for (const event of ['error', 'timeout', 'abort'])
      request.addEventListener(event, () => refuse(words.unreachable))
    request.send(form)
  })
}
