const LONGEST_SLUG = 60

/** A text as part of an address: "Vóór alles: één" is "voor-alles-een". Never empty, never two dashes in a row. */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, LONGEST_SLUG).replace(/^-|-$/g, '') || 'tekst'
}
