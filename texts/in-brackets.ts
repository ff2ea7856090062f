/** What a picture shows, and who made it. */
export type PictureInWords = { shows: string; caption?: string; credit?: string; licence?: string }

/** Sentences in one pair of brackets: "[Beeld: een brug. Maker: Ada]". Each ends as it was typed, or with a full stop before the next. */
export function inBrackets(first: string, others: (string | false)[]): string {
  const said = [first, ...others].filter((part): part is string => Boolean(part))
  return `[${said.map((part, place) => (place < said.length - 1 && !/[.!?…][’”'"]?$/.test(part) ? `${part}.` : part)).join(' ')}]`
}
