import { splitPassages } from '@/publication/letters/private-passages'
import type { Problem } from '@/publication/prose/check-prose'
import { checkProseAside } from '@/publication/prose/check-prose-aside'

const MARK = /^:::(onder-ons)?[^\S\n]*$/gm

/**
 * What keeps a text from being a letter, with lines and columns of the text as it is: marks for private passages that are
 * wrong, or what Markdown of a letter may not hold. Nothing when it may be one.
 */
export async function checkLetterText(text: string): Promise<Problem[]> {
  const split = splitPassages(text)
  if (split.status === 'refused') return split.problems
  const checked = await checkProseAside(text.replace(MARK, ''), 'markdown')
  return checked.status === 'refused' ? checked.problems : []
}
