/** Only to read an address without a host as browsers do; .invalid exists nowhere (RFC 2606). */
const HOST = 'https://site.invalid'
const IN_THE_ARCHIVE = /^\/\d{4}(?:\/\d{2}(?:\/[^/]+)?)?$/

/**
 * Where a link leads that is written without a host, whatever page it is read on: from the page of its text, `base`
 * ("/2016/08/inhoud"). Text that comes from elsewhere was written for a page that ends in a slash, or for the folder of a
 * site: where the first reading is no address of the archive and one of those is, it is meant. Other addresses stay as they are.
 */
export function resolveAddress(address: string, base: string): string {
  const written = address.trim()
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(written)) return address
  const readings = written.startsWith('/') ? ['/'] : [base, `${base}/`, '/']
  const [first, ...others] = readings.map((from) => read(written, from))
  if (!first) return address
  const meant = isInArchive(first) ? first : (others.find((other) => other && isInArchive(other)) ?? first)
  return `${meant.path}${meant.rest}`
}

type Reading = { path: string; rest: string }

function read(address: string, base: string): Reading | null {
  if (!URL.canParse(address, `${HOST}${base}`)) return null
  const { pathname, search, hash } = new URL(address, `${HOST}${base}`)
  return { path: tidyOwnPath(pathname), rest: `${search}${hash}` }
}

const isInArchive = ({ path }: Reading) => IN_THE_ARCHIVE.test(path)

/**
 * A path of this site as our pages are called: no slash, `index.html` or `.html` at its end, and no name of a content file:
 * "/essays/2016-05-wachten.mdx" is "/2016/05/wachten".
 */
export function tidyOwnPath(path: string): string {
  const tidied = path
    .replace(/\/index\.(?:html?|mdx?)$/i, '/')
    .replace(/^.*\/(\d{4})-(\d{2})-([a-z0-9-]+)\.mdx?$/, '/$1/$2/$3')
    .replace(/\.(?:html?|mdx?)$/i, '')
    .replace(/\/+$/, '')
    // "/.//elders.example" is read as a path of two slashes, which written down again is another host.
    .replace(/\/{2,}/g, '/')
  return tidied || '/'
}
