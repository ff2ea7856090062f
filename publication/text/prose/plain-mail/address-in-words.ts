/**
 * Where a link leads, as a reader of plain mail can follow it; '' for a place in the same text, and where the words of the link say it
 * already.
 */
export function addressInWords(url: string, words: string, siteUrl: string): string {
  if (url.startsWith('#')) return ''
  const whole = URL.canParse(url) ? url : new URL(url, `${siteUrl}/`).href
  const address = whole.replace(/^(?:mailto|tel):/i, '')
  return bare(address) === bare(words) ? '' : address
}

/** An address as people type it. */
function bare(text: string): string {
  return decoded(text)
    .trim()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .toLowerCase()
}

/** Where percent-encoding cannot be undone, what is written. */
function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
