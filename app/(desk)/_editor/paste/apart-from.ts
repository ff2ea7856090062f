/** What stands on lines of its own in Markdown, or more than one paragraph. */
const BLOCKS = /\n\n|^(?:#{1,6} |[-*] |\d+\. |> |\||```|<(?:Figure|Pullquote|Box|Video|Letter)\b|---$)/

/** The empty lines that a text needs around it where it is put: a sentence none, blocks their own. */
export function apartFrom(
  document: string,
  { from, to }: { from: number; to: number },
  text: string,
  isBlock = BLOCKS.test(text),
): { before: string; behind: string } {
  if (!isBlock) return { before: '', behind: '' }
  const above = document.slice(0, from)
  const below = document.slice(to)
  return {
    before: above.trim() === '' ? '' : missing(/\n*$/.exec(above)?.[0].length ?? 0),
    behind: below.trim() === '' ? '\n' : missing(/^\n*/.exec(below)?.[0].length ?? 0),
  }
}

const missing = (there: number) => '\n'.repeat(Math.max(2 - there, 0))
