/** The paths on this site that a text links to: "/2011/02/vertrouwen", each once, without query, anchor or last slash. */
export function ownPaths(links: string[], siteUrl: string): string[] {
  const site = new URL(siteUrl)
  const paths = links
    .filter((link) => URL.canParse(link, site) && !link.startsWith('#'))
    .map((link) => new URL(link, site))
    .filter((url) => url.origin === site.origin && !url.pathname.startsWith('/media/'))
    .map((url) => url.pathname.replace(/(.)\/+$/, '$1'))
  return [...new Set(paths)]
}
