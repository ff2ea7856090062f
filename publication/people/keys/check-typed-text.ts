import { db } from '@/db/client'
import type { CheckedProse } from '@/publication/text/prose/check-prose'
import { checkProseInWorker } from '@/publication/text/prose/check-prose-in-worker'
import type { ProseFormat } from '@/publication/text/prose/problem'
import type { Terms } from '@/publication/text/workers/create-worker-pool'
import { requireInWorker } from '@/publication/text/workers/in-worker'
import { SHOWN_MILLISECONDS } from '@/publication/text/workers/shown-milliseconds'
import { type Language, textsIn } from '@/texts/texts'
import { listOwnKeys } from './list-own-keys'
import type { mayBeKeysIn } from './may-be-keys-in'

/** Half a key has more than so many signs in a row; the text of most letters has not. */
const LOOKS_LIKE_ONE = /[\w+/%=-]{20}/

/**
 * As `checkProseInWorker`, and whether a key of ours stands in it: who pastes the link that signs them in would give it to all who
 * read the text. For everything that a member writes and others read.
 */
export async function checkTypedText(
  asker: string,
  source: string,
  format: ProseFormat,
  language: Language = 'nl',
  terms: Pick<Terms, 'form' | 'gone'> = {},
): Promise<CheckedProse> {
  const checked = await checkProseInWorker(asker, source, format, language, terms)
  if (checked.status === 'refused' || !LOOKS_LIKE_ONE.test(source)) return checked
  const maybe = await requireInWorker<typeof mayBeKeysIn>('mayBeKeysIn', [source], {
    asker,
    gone: terms.gone,
    milliseconds: SHOWN_MILLISECONDS,
  })
  const own = await listOwnKeys(db(), [...new Set(maybe.map(({ hash }) => hash))])
  const lines = new Set(maybe.filter(({ hash }) => own.has(hash)).map(({ begin }) => lineOf(source, begin)))
  if (lines.size === 0) return checked
  const message = textsIn(language).keys.typed
  return { status: 'refused', problems: [...lines].map((line) => ({ line, column: 1, message })) }
}

const lineOf = (source: string, at: number) => source.slice(0, at).split('\n').length
