const SLUG_MAX_LENGTH = 60

/** What a slug must look like: the last part of a permanent address. */
export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Words that mean something else in that place: /2011/02/pagina/2 is the second page of a month. */
const RESERVED = new Set(['pagina', 'feed', 'nieuw'])

/** Whether this may be the last part of a piece's address. */
export function isSlug(slug: string): boolean {
  return slug.length <= 100 && SLUG_PATTERN.test(slug) && !RESERVED.has(slug)
}

/** A slug made of a title or a name: "Één dag in Özdemirs café" is een-dag-in-ozdemirs-cafe. Empty when nothing is left. */
export function proposeSlug(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const slug = plain.length <= SLUG_MAX_LENGTH ? plain : cutAtWord(plain)
  return RESERVED.has(slug) ? `${slug}-1` : slug
}

function cutAtWord(slug: string): string {
  const cut = slug.slice(0, SLUG_MAX_LENGTH + 1)
  const lastWord = cut.lastIndexOf('-')
  return lastWord > 0 ? cut.slice(0, lastWord) : cut.slice(0, SLUG_MAX_LENGTH)
}

/** The slug itself, or the first numbered one that is still free: vertrouwen-2, vertrouwen-3 … */
export function firstFreeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
