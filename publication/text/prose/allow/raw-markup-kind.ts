import type { ProblemTexts } from '../problem'

/** Signs that mean something elsewhere, and nothing here. */
export type RawMarkup = {
  sign: RegExp
  tell: (texts: ProblemTexts) => string
  /** it is told, and no reason to refuse: it may be what somebody meant */
  isHint: boolean
}

/** At the begin of a line, behind the marks of a quotation or a list; `m` makes it so. What is looked for is the group `sign`. */
export const atLine = (sign: string, flags = '') => new RegExp(`^[ \\t>]*(?<sign>${sign})`, `gm${flags}`)

/** One kind of markup, with the sentence that is said of it. */
export function raw(sign: RegExp, tell: RawMarkup['tell'], isHint?: 'isHint'): RawMarkup {
  return { sign, tell, isHint: isHint !== undefined }
}
