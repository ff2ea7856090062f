import type { Language } from '@/texts/texts'
import { requireInWorker } from '../workers/in-worker'
import { SHOWN_MILLISECONDS } from '../workers/shown-milliseconds'
import type { picturesInWords } from './pictures-in-words'
import type { ProseFormat } from './problem'
import type { HtmlOptions, proseToShortHtml } from './prose-to-html'
import type { proseToText } from './prose-to-text'

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

/** As `proseToText`, beside the main thread; `asker` is who waits in line for it. Throws RefusedProseError. */
export function textInWorker(asker: string, source: string, format: ProseFormat): Promise<string> {
  const terms = { asker, milliseconds: SHOWN_MILLISECONDS, isKept: true }
  return requireInWorker<typeof proseToText>('proseToText', [source, format], terms)
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
