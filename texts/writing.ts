const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u
/** Scripts whose letters hang together: space between them tears words apart. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}]/u
const STRONG = /\p{L}/u
/** In other scripts a large first letter means nothing, or cannot stand apart. */
const WITH_INITIALS = /^\s*[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u

/** Whether something in a text is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/** Whether something in a text is written in letters that hang together. */
export function isJoined(text: string): boolean {
  return JOINED.test(text)
}

/** The direction of a text by its first letter, as `dir="auto"` has it (HTML, the dir attribute). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(STRONG.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr'
}

/** Whether a text may begin with a large letter: not with a digit or a quotation mark, and "IJ" is one letter but two signs. */
export function hasInitial(text: string): boolean {
  return WITH_INITIALS.test(text) && !/^\s*ij/i.test(text) && STRONG.test(text.trimStart().charAt(0))
}

/** What an element with this text says of how it is written; nothing of what most texts are. */
export function writingOf(text: string): { dir?: 'auto'; 'data-joined'?: '' } {
  return {
    ...(isRightToLeft(text) ? { dir: 'auto' as const } : {}),
    ...(isJoined(text) ? { 'data-joined': '' as const } : {}),
  }
}
