/** In these a block ends where the next begins. */
const WITHOUT_MARGIN = /^(DIV|CENTER|SECTION|ARTICLE|ADDRESS)$/
/** What Word calls its paragraphs; in mails its style sheet gives them no margin, and often gets lost. */
const OF_WORD = /\b(?:x_)*Mso(Normal|PlainText|NoSpacing)\b/i
/** Less cannot be seen: Word writes .0001pt for none. */
const LEAST_SEEN = 1

/**
 * Tells which blocks of this HTML are lines and not paragraphs: those without a margin above and below them, by what they
 * are, their style, or what the style sheet says of `p` and of Word's paragraphs.
 */
export function createIsLine(html: string): (node: HTMLElement) => boolean {
  const sheet = (html.match(/<style\b[^<>]*>[^<]*(?:<!--[^<]*)?/gi) ?? []).join('\n')
  const rules = sheet.split('}').map(toRule)
  const bodyFor = (name: RegExp) =>
    rules
      .filter(({ names }) => names.some((it) => name.test(it)))
      .map(({ body }) => body)
      .join(';')
  const ofAll = bodyFor(/^p$/)
  const ofWord = bodyFor(/^(p|li|div)?\.msonormal$/)
  return (node) => {
    const isPlain = WITHOUT_MARGIN.test(node.nodeName)
    if (!isPlain && node.nodeName !== 'P') return false
    const isOfWord = OF_WORD.test(node.getAttribute('class') ?? '')
    const styles = [
      isPlain ? 'margin:0' : ofAll,
      isOfWord ? `margin:0;${ofWord}` : '',
      node.getAttribute('style') ?? '',
    ]
    const { above, below } = marginsIn(styles.join(';'))
    return above < LEAST_SEEN && below < LEAST_SEEN
  }
}

function toRule(css: string): { names: string[]; body: string } {
  const [names = '', body = ''] = css.split('{').slice(-2)
  const last = (name: string) => name.trim().split(/\s/).at(-1)?.toLowerCase() ?? ''
  return { names: names.split(',').map(last), body }
}

/** In whatever unit: only whether there is any matters. A browser gives a paragraph some. */
function marginsIn(style: string): { above: number; below: number } {
  const margins = { above: 16, below: 16 }
  for (const [, side, value = ''] of style.matchAll(/(?:^|[;\s])margin(-top|-bottom)?\s*:\s*([^;!]+)/gi)) {
    const sizes = value.trim().split(/\s+/).map(sizeOf)
    const [first = 0] = sizes
    if (side?.toLowerCase() !== '-bottom') margins.above = first
    if (side?.toLowerCase() !== '-top') margins.below = side ? first : (sizes[2] ?? first)
  }
  return margins
}

/** "auto" is none; the smaller units count as they are, the larger are seen at any size. */
function sizeOf(value: string): number {
  const size = Number.parseFloat(value) || 0
  return /em|cm|in|mm|%/i.test(value) ? size * 16 : size
}
