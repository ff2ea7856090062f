import { spellAddress } from './spell-address'

const PROTOCOLS = ['https:', 'http:', 'mailto:', 'tel:']
/** Only to see where an address without a host would lead; .invalid exists nowhere (RFC 2606). */
const SOMEWHERE = 'https://site.invalid/'
const IMAGE =
  /^\/media\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.(?:avif|jpe?g|png|webp)$/

/**
 * Whether a link may lead here: `https:`, `http:`, `mailto:`, `tel:`, an address of this site, or a `#`. The address is read as
 * browsers read it (WHATWG URL), which drop tabs and line ends and take a backslash for a slash, both as it is written
 * and as we spell it.
 */
export function isAllowedLink(address: string): boolean {
  if (/[\t\n\r\\]/.test(address) || address.trim().startsWith('//')) return false
  return [address, spellAddress(address)].every(leadsSomewhereAllowed)
}

function leadsSomewhereAllowed(address: string): boolean {
  if (!URL.canParse(address, SOMEWHERE)) return false
  const { protocol, username, password } = new URL(address, SOMEWHERE)
  // "https://bank.example@evil.example" is made to be misread; HTML does not allow it.
  return PROTOCOLS.includes(protocol) && username === '' && password === ''
}

/** Whether a picture is one of ours: `/media/…` and the ending of an image. */
export function isAllowedImage(address: string): boolean {
  return IMAGE.test(address)
}
