import type { Language } from '@/texts/texts'
import { inWorker, requireInWorker } from '../workers/in-worker'
import { SHOWN_MILLISECONDS } from '../workers/shown-milliseconds'
import type { foldedToText } from './folded-to-text'
import type { picturesInWords } from './pictures-in-words'
import type { ProseFormat } from './problem'
import type { HtmlOptions, proseToShortHtml } from './prose-to-html'
import type { MailTextOptions, proseToMailText } from './prose-to-mail-text'

/** As `proseToShortHtml`, beside the main thread; `asker` is who waits in line for it. Throws RefusedProseError. */
export function shortHtmlInWorker(
  asker: string,
  source: string,
  format: ProseFormat,
  options: HtmlOptions & { mostBytes: number },
): Promise<{ html: string; isWhole: boolean }> {
  const terms = { asker, milliseconds: SHOWN_MILLISECONDS, isKept: true }
  return requireInWorker<typeof proseToShortHtml>('proseToShortHtml', [source, format, options], terms)
}

/** As `proseToMailText`, beside the main thread; `asker` is who waits in line for it. Throws RefusedProseError. */
export function mailTextInWorker(
  asker: string,
  source: string,
  format: ProseFormat,
  options: MailTextOptions,
): Promise<string> {
  const terms = { asker, milliseconds: SHOWN_MILLISECONDS, isKept: true }
  return requireInWorker<typeof proseToMailText>('proseToMailText', [source, format, options], terms)
}

/** As `picturesInWords`, beside the main thread; `asker` is who waits in line for it. Throws RefusedProseError. */
export async function picturesInWordsInWorker(
  asker: string,
  source: string,
  format: ProseFormat,
  language: Language,
): Promise<string> {
  // Whatever Markdown makes of it, a text without this has no picture.
  if (!source.includes('![')) return source
  const terms = { asker, milliseconds: SHOWN_MILLISECONDS }
  return requireInWorker<typeof picturesInWords>('picturesInWords', [source, format, language], terms)
}

/** Of processor time: what stays out of a letter is shown as it came rather than waited for. */
const FOLDED_MILLISECONDS = 4_000

/** As `foldedToText`, beside the main thread; `asker` is who waits in line for it. A text that takes too long comes as it is. */
export async function foldedInWorker(asker: string, source: string, format: ProseFormat): Promise<string> {
  if (source.trim() === '') return source
  const terms = { asker, milliseconds: FOLDED_MILLISECONDS, isKept: true }
  const outcome = await inWorker<typeof foldedToText>('foldedToText', [source, format], terms)
  return outcome.status === 'done' ? outcome.value : source
}
