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

/** Lines of AsciiDoc that say something of what stands below them: told themselves, and no words before it. */
const LINE_ABOVE =
  '(?:(?:\\[[^\\]\\n]{1,300}\\]{1,2}|\\w{1,30}::[^\\n[]{0,300}\\[[^\\]\\n]{0,300}\\]|={4,})[ \\t]*|(?::[\\w-]{1,60}:|//)[^\\n]{0,300})'

/** A heading of so many `=`. Only where a paragraph begins: "a\\n== b" goes on. */
export const headingOfEquals = (count: string) =>
  new RegExp(
    `^(?:[ \\t>]*${LINE_ABOVE}\\n)*[ \\t>]*(?<sign>=${count})(?=[ \\t]+\\p{L}[^=\\n]*(?:\\n|$))`,
    'gu',
  )

/** One kind of markup, with the sentence that is said of it. */
export function raw(sign: RegExp, tell: RawMarkup['tell'], isHint?: 'isHint'): RawMarkup {
  return { sign, tell, isHint: isHint !== undefined }
}
