import { TAKEN_NAMES } from './taken-names'

const LONGEST = 500
/** Beside names that no page may have: addresses that are, or will be, in links that people have. */
const IN_LINKS = new Set(['herinneringen', 'rectificaties', 'reeksen'])
/** Control characters, directions, halves of characters, white space, and what is no part of a path or is read in two ways. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\ufffe\uffff\\?#%]/u
/** Years, months and their pages are the site's; so are the card and the feeds under a piece. */
const OF_THE_ARCHIVE = /^\/\d{4}(?:\/\d{1,2})?(?:\/pagina(?:\/.*)?)?$/
const UNDER_A_PIECE = /^\/\d{4}\/\d{2}\/[^/]+\/(?:beeld\.png|feed\.[a-z]+)$/i

/**
 * An address that a piece had on this site, as the address book spells it: decoded, with single slashes and none at the end
 * (see press/tidy-path.ts). Null for what is no path of ours, for one that can be read in two ways, and for what the site
 * answers itself.
 */
export function readFormerPath(written: string): string | null {
  if (!written.startsWith('/') || written.length > LONGEST || /%2f/i.test(written)) return null
  const decoded = decode(written)
  if (decoded === null || UNFIT.test(decoded) || decoded.startsWith('//')) return null
  const path = decoded
    .normalize('NFC')
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
  const parts = path.slice(1).split('/')
  if (path === '' || parts.some((part) => part === '.' || part === '..')) return null
  return isOurs(path, parts[0] ?? '') ? null : path
}

function isOurs(path: string, first: string): boolean {
  const name = first.toLowerCase().replace(/\.[a-z]+$/, '')
  const isHidden = first.startsWith('_') || first.startsWith('.')
  return (
    isHidden ||
    TAKEN_NAMES.has(name) ||
    IN_LINKS.has(name) ||
    OF_THE_ARCHIVE.test(path) ||
    UNDER_A_PIECE.test(path)
  )
}

function decode(written: string): string | null {
  try {
    return decodeURIComponent(written)
  } catch {
    return null
  }
}
