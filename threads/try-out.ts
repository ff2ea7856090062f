import { BARE_SETTING } from '@/components/prose/setting'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { proseToHtml } from '@/publication/text/prose/prose-to-html'
import { proseToText } from '@/publication/text/prose/prose-to-text'
import { RefusedProseError } from '@/publication/text/prose/refused-prose-error'
import type { TriedOut } from '@/publication/text/prose/trial-render'
import { MOST_PAGE_CHARACTERS } from '@/publication/text/workers/most-page-characters'
import { setProse } from './set-prose'

/** Whether a text comes out in every form that readers get it in. Throws RefusedProseError when it may not be shown. */
export async function tryOut(source: string, format: ProseFormat): Promise<TriedOut> {
  try {
    const page = await setProse({ source, format, setting: BARE_SETTING, headingOffset: 0 })
    if (page.length > MOST_PAGE_CHARACTERS) return 'too large'
    proseToHtml(source, format, { siteUrl: 'https://site.invalid', pictures: new Map() })
    proseToText(source, format)
    return 'renders'
  } catch (error) {
    if (error instanceof RefusedProseError) throw error
    // Whatever it was, the text must not be published.
    return 'fails'
  }
}
