import type { Email } from 'postal-mime'

/** More is not read by anybody; a mail may hold thousands. */
const MOST_NAMED = 20
const LONGEST_NAME = 100
/** What mail programs add by themselves to prove who sent it: nobody misses that. */
const OF_PROGRAMS = /^application\/(?:pgp-(?:signature|keys|encrypted)|(?:x-)?pkcs7-signature)$/

/**
 * The names of the files that came with a mail and are no pictures, in their order, each on one line; at most twenty. A
 * file without a name is ''.
 */
export function otherFilesOf({ attachments }: Email): string[] {
  return attachments
    .filter(({ mimeType }) => !mimeType.startsWith('image/') && !OF_PROGRAMS.test(mimeType))
    .slice(0, MOST_NAMED)
    .map(({ filename }) => onOneLine(filename ?? ''))
}

function onOneLine(name: string): string {
  const visible = name
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return visible.length > LONGEST_NAME ? `${visible.slice(0, LONGEST_NAME - 1)}…` : visible
}
