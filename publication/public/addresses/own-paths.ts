import { decode } from '@/publication/text/prose/page/lead-links'
import { resolveAddress, tidyOwnPath } from '@/publication/text/prose/page/resolve-address'

/**
 * The paths on this site that a text links to: "/2011/02/vertrouwen", each once, as our pages are called, without query and
 * anchor, decoded. `pageUrl`: the address of the page that the text is of, from which relative links are read.
 */
export function ownPaths(links: string[], pageUrl: string): string[] {
  const page = new URL(pageUrl)
  const paths = links
    .filter((link) => !link.startsWith('#'))
    .map((link) => resolveAddress(link, page.pathname))
    .filter((link) => URL.canParse(link, page))
    .map((link) => new URL(link, page))
    .filter((url) => url.origin === page.origin && !url.pathname.startsWith('/media/'))
    .map((url) => decode(tidyOwnPath(url.pathname)))
  return [...new Set(paths)]
}
