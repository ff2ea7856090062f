import type { ProblemTexts } from '../problem'

/** Signs that mean something elsewhere, and nothing here. */
export type RawMarkup = {
  sign: RegExp
  tell: (texts: ProblemTexts) => string
  /** it is told, and no reason to refuse: it may be what somebody meant */
  isHint: boolean
}

/** One kind of markup, with the sentence that is said of it. */
export function raw(sign: RegExp, tell: RawMarkup['tell'], isHint?: 'isHint'): RawMarkup {
  return { sign, tell, isHint: isHint !== undefined }
}
