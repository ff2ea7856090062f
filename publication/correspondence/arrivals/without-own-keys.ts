import { env } from '@/env'

/** The addresses of ours that do something for whoever has them: to sign in, to confirm, to stop. */
const PLACES = 'inloggen|nieuwsbrief|volgen|herinneringen|api'

/**
 * A text of a mail without the keys in links of ours: who answers a notice quotes its link, and it must not travel on to
 * others with the letter. The link stays, and leads to the page where one asks for another.
 */
export function withoutOwnKeys(text: string): string {
  const site = env().siteUrl.replace(/[^\w/:]/g, '\\$&')
  return text.replace(new RegExp(`(${site}/(?:${PLACES}))/[\\w./%-]*[\\w/%-](?:\\?[\\w=&%-]*)?`, 'gi'), '$1')
}
