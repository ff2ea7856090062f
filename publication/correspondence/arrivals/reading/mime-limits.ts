/** What a mail may ask of whoever takes it apart: parts in parts, and bytes of headers in all of it. */
export const MIME_LIMITS = { maxNestingDepth: 32, maxHeadersSize: 512 * 1024 }
