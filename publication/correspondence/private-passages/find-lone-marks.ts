import type { Problem } from '@/publication/text/prose/problem'
import { type Language, textsIn } from '@/texts/texts'
import { PRIVATE_MARKS } from './private-marks'

/** Around a mark it is a slip: emphasis, quotation marks, brackets, blanks, what is not seen. */
const AROUND = /[\p{Default_Ignorable_Code_Point}\s*_`~"'“”„«»‘’‚()[\]{}<>\\]/gu
const TWO_COLONS = /[∷⸬]/gu
const COLON = /[：∶ː꞉︓﹕]/gu
const NAMES = /^:{1,2}(?:onderons|tussenons|betweenus|entrenous|unteruns|priv(?:e|ate|aat))$/u

/**
 * Lines of a text, outside its private passages, that somebody may have meant as a mark of one: an end that ends nothing, and
 * a beginning in other signs or under another name. For texts before they are kept or sent: of what is sent already
 * `splitPassages` says what is shown.
 */
export function findLoneMarks(letter: string, language: Language = 'nl'): Problem[] {
  const { privacy } = textsIn(language).letters
  const problems: Problem[] = []
  let isPrivate = false
  for (const [index, line] of letter.split('\n').entries()) {
    const mark = line.trimEnd()
    if (isPrivate) isPrivate = mark !== PRIVATE_MARKS.end
    else if (mark === PRIVATE_MARKS.begin) isPrivate = true
    else {
      const kind = kindOf(line)
      if (kind) problems.push({ line: index + 1, column: 1, message: privacy[kind] })
    }
  }
  return problems
}

function kindOf(line: string): 'endsNothing' | 'likeABeginning' | null {
  const bare = line.replace(AROUND, '').replace(TWO_COLONS, '::').replace(COLON, ':')
  if (!bare.startsWith(':')) return null
  if (/^:{3,4}$/.test(bare)) return 'endsNothing'
  // A row of colons is an ornament; three and a word have no other meaning in a letter.
  if (/^:{3,}[^:]/.test(bare)) return 'likeABeginning'
  const name = bare
    .normalize('NFKD')
    .replace(/[\p{M}\p{Pd}]/gu, '')
    .replace(/0/g, 'o')
    .toLowerCase()
  return NAMES.test(name) ? 'likeABeginning' : null
}
