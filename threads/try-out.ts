import { BARE_SETTING } from '@/components/prose/setting'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { proseToHtml } from '@/publication/text/prose/prose-to-html'
import { proseToText } from '@/publication/text/prose/prose-to-text'
import { RefusedProseError } from '@/publication/text/prose/refused-prose-error'
import { setProse } from './set-prose'

/** Whether a text comes out in every form that readers get it in. Throws RefusedProseError when it may not be shown. */
export function tryOut(source: string, format: ProseFormat): boolean {
  try {
    setProse({ source, format, setting: BARE_SETTING, headingOffset: 0 })
    proseToHtml(source, format, { siteUrl: 'https://site.invalid', pictures: new Map() })
    proseToText(source, format)
    return true
  } catch (error) {
    if (error instanceof RefusedProseError) throw error
    // Whatever it was, the text must not be published.
    return false
  }
}
