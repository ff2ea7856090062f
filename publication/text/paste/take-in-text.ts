import type { Terms } from '../workers/create-worker-pool'
import { inWorker } from '../workers/in-worker'
import type { readDocx } from './docx/read-docx'
import type { PasteInto } from './html-to-prose'
import type { Pasted } from './pasted'
import type { readClipboard } from './read-clipboard'

/** What a program put on a clipboard, or a document of Word. */
export type Brought = { html: string } | { docx: Uint8Array }

export type TakenIn =
  | ({ status: 'read' } & Pasted)
  | { status: 'not-read'; reason: 'too large' | 'too slow' | 'too busy' | 'unreadable' | 'no document' }

/** In UTF-16 units. A clipboard of Word with a hundred pages has 2 million. */
const MOST_HTML = 5_000_000
export const MOST_DOCX_BYTES = 20_000_000
/** Of processor time. A clipboard of 1 MB that is nothing but markup takes 2 s. */
const MILLISECONDS = 8_000

/**
 * Reads what somebody brings into a text, in a thread of its own with limits on time and memory, so that nothing that it holds
 * keeps others waiting. `asker` is the member; throws when the thread fails.
 */
export async function takeInText(
  asker: string,
  brought: Brought,
  into: PasteInto,
  gone?: Terms['gone'],
): Promise<TakenIn> {
  const isTooLarge =
    'html' in brought ? brought.html.length > MOST_HTML : brought.docx.length > MOST_DOCX_BYTES
  if (isTooLarge) return notRead('too large')
  const terms = { asker, gone, milliseconds: MILLISECONDS }
  const outcome =
    'html' in brought
      ? await inWorker<typeof readClipboard>('readClipboard', [brought.html, into], terms)
      : await inWorker<typeof readDocx>('readDocx', [brought.docx, into], terms)
  if (outcome.status === 'done')
    return outcome.value
      ? { status: 'read', ...outcome.value }
      : notRead('html' in brought ? 'unreadable' : 'no document')
  if (outcome.status === 'too large' || outcome.status === 'too slow') return notRead(outcome.status)
  return notRead('too busy')
}

const notRead = (reason: Extract<TakenIn, { status: 'not-read' }>['reason']): TakenIn => ({
  status: 'not-read',
  reason,
})
