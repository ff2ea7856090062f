const FIELDS = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to']
const FIELD = /^([a-z-]{1,30})[ \t]*:(.*(?:\r?\n[ \t].*)*)/gim
/** Of a correspondent, or the return address of a mail of ours. */
const SECRET_ADDRESS =
  /(?:brief-[0-9a-f]{40}(?:\+[^\s@<>,;"]{1,64})?|\bb\+\d{1,18}\.[0-9a-f]{32})@[a-z0-9.-]{1,190}/gi
/** Headers of a mail that is meant for anybody here are shorter. */
const MOST_HEADER_BYTES = 256 * 1024

/**
 * The secret addresses named in the headers of a mail that say whom it is for. Not parsed but searched: nothing else looks
 * like such an address. Or only in those that are `covered` by a signature and stand there once: of two it covers the
 * last (RFC 6376 5.4.2).
 */
export function recipientsIn(raw: Buffer, covered?: string[]): string[] {
  const text = raw.subarray(0, MOST_HEADER_BYTES).toString('latin1')
  const end = text.search(/\r?\n\r?\n/)
  const headers = end === -1 ? text : text.slice(0, end)
  const fields = Map.groupBy(headers.matchAll(FIELD), ([, field = '']) => field.toLowerCase())
  return [...fields]
    .filter(([field, found]) =>
      covered ? covered.includes(field) && found.length === 1 : FIELDS.includes(field),
    )
    .flatMap(([, found]) => found)
    .flatMap(([, , value = '']) => [...value.matchAll(SECRET_ADDRESS)].map(([address]) => address))
}
