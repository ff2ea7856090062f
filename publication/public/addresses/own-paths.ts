import { decode } from '@/publication/text/prose/page/lead-links'
import { resolveAddress, tidyOwnPath } from '@/publication/text/prose/page/resolve-address'

/**
 * The paths on this site that a text links to: "/2011/02/vertrouwen", each once, as our pages are called, without query and
 * anchor, decoded. `pageUrl`: the address of the page that the text is of, from which relative links are read.
 */
export function ownPaths(links: string[], pageUrl: string): string[] {
  return [...new Set(ownAddresses(links, pageUrl).map(pathOf))]
}

/** A place on another page of this site, both decoded; the anchor without its `#`. */
export type OwnPlace = { path: string; anchor: string }

/** The places on other pages of this site that a text links to: "/2011/02/vertrouwen#deel". */
export function ownPlaces(links: string[], pageUrl: string): OwnPlace[] {
  const page = decode(new URL(pageUrl).pathname)
  return ownAddresses(links, pageUrl)
    .filter(({ hash }) => hash.length > 1 && !hash.startsWith('#:~:'))
    .map((url) => ({ path: pathOf(url), anchor: decode(url.hash.slice(1)) }))
    .filter(({ path }) => path !== page)
}

const pathOf = ({ pathname }: URL) => decode(tidyOwnPath(pathname))

function ownAddresses(links: string[], pageUrl: string): URL[] {
  const page = new URL(pageUrl)
  return links
    .filter((link) => !link.startsWith('#'))
    .map((link) => resolveAddress(link, page.pathname))
    .filter((link) => URL.canParse(link, page))
    .map((link) => new URL(link, page))
    .filter((url) => url.origin === page.origin && !url.pathname.startsWith('/media/'))
}
