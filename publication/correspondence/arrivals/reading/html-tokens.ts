const TOKEN = /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>|[^<]+|</gi
const TOKEN_BELOW_COMMENTS = /<\/?[a-z][^<>]*>|[^<]+|</gi
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const BLOCK =
  /^(address|article|blockquote|body|center|div|dd|dl|dt|h\d|hr|html|li|ol|p|pre|section|t\w+|ul)$/

/** Of a token that is one: whether it ends, its name, and all that stands behind that. */
export const TAG = /^<(?<slash>\/?)(?<name>[a-z][a-z\d:-]*)(?<rest>[\s\S]*)$/i
/** What closes none of the last so many elements is taken for a stray. */
export const DEEPEST = 100

/** The tags, texts and comments of HTML, in order and nothing left out. A comment without an end is looked for once. */
export function tokensOf(html: string): string[] {
  const end = html.lastIndexOf('-->')
  const from = end === -1 ? 0 : end + '-->'.length
  const below = html.slice(from).match(TOKEN_BELOW_COMMENTS) ?? []
  return [...(html.slice(0, from).match(TOKEN) ?? []), ...below]
}

/** Whether an element of this name, in small letters, has nothing within. */
export const isVoid = (name: string) => VOID.test(name)
/** Whether what has this name, in small letters, stands on lines of its own. */
export const isBlock = (name: string) => BLOCK.test(name)
