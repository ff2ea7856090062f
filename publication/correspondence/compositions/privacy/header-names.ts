import { INFIX, SPACE, WORD } from './name-parts'

const HEADER = /^[> *_]*(?:Van|Aan|Cc|CC|Bcc|From|To|Von|An)[*_]?: ?(.{1,300})$/gmu
const NAMED = new RegExp(`${WORD}(?:,?${SPACE}(?:${INFIX}${SPACE})?${WORD}){1,3}`, 'gu')
const A_PERSON_EACH = /[<;@[]/

/** Names in the headers of a mail that is quoted: "Aan: Okke Brinkman <o@…>; Bakker, Els". */
export function findHeaderNames(text: string): string[] {
  return [...text.matchAll(HEADER)].flatMap(([, list = '']) =>
    A_PERSON_EACH.test(list) ? [...list.matchAll(NAMED)].map(([name]) => name) : [],
  )
}
