const PROTOCOLS = ['https:', 'http:', 'mailto:']
/** Only to see where an address without a host would lead; .invalid exists nowhere (RFC 2606). */
const SOMEWHERE = 'https://site.invalid/'
const IMAGE =
  /^\/media\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.(?:avif|jpe?g|png|webp)$/

/**
 * Whether a link may lead here: `https:`, `http:`, `mailto:`, an address of this site, or a `#`. The address is read as
 * browsers read it (WHATWG URL), which drop tabs and line ends and see a host behind two slashes of either kind.
 */
export function isAllowedLink(address: string): boolean {
  if (/[\t\n\r]/.test(address) || /^\s*[/\\]{2}/.test(address)) return false
  if (!URL.canParse(address, SOMEWHERE)) return false
  const url = new URL(address, SOMEWHERE)
  return PROTOCOLS.includes(url.protocol)
}

/** Whether a picture is one of ours: `/media/…` and the ending of an image. */
export function isAllowedImage(address: string): boolean {
  return IMAGE.test(address)
}
