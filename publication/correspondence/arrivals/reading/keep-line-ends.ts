import { DEEPEST, isBlock, isVoid, TAG, tokensOf } from './html-tokens'

const WHITE_SPACE = /white-space\s*:\s*(?<kind>[a-z-]+)/i
/** Thunderbird's class for a text that was written without marks. */
const PLAIN_CLASS = /\bmoz-text-plain\b/i

/** Stands on an empty line that was typed, until the converter has taken out its own. Nobody writes it: Unicode has no such character. */
const TYPED = '\ufdd0'

type Kind = 'collapsed' | 'lines' | 'lines and spaces' | 'code'
type Open = { name: string; kind: Kind }

/**
 * The HTML with every line end that is seen as one as `<br>`: in `white-space: pre`, `pre-wrap` and `pre-line` (CSS Text 3,
 * 3), in `<pre>` and in what Thunderbird shows as it was typed. `takeTypedOut` belongs behind the conversion.
 */
export function keepLineEnds(html: string): string {
  const open: Open[] = []
  const tokens = tokensOf(html.replaceAll(TYPED, ''))
  return tokens
    .map((token, at) => {
      const tag = TAG.exec(token)?.groups
      if (tag) follow(open, tag.slash === '/', tag.name?.toLowerCase() ?? '', tag.rest ?? '')
      const kind = open.at(-1)?.kind ?? 'collapsed'
      if (tag || token.startsWith('<') || kind === 'collapsed') return token
      const text = isPre(tokens[at - 1]) ? token.replace(/^\r?\n/, '') : token
      // Between two blocks it is how the source was laid out.
      if (text.trim() === '' && (isAtBlock(tokens[at - 1]) || isAtBlock(tokens[at + 1])))
        return kind === 'code' ? text : ''
      return asTyped(text, kind)
    })
    .join('')
}

/** Empty lines of the converter become one; those that were typed stay. */
export function takeTypedOut(markdown: string): string {
  return markdown
    .replace(/\n{3,}/g, '\n\n')
    .replaceAll(TYPED, '')
    .replace(/^[ \t]+$/gm, '')
}

/** Keeps the stack of elements that are open. */
function follow(open: Open[], isEnd: boolean, name: string, rest: string): void {
  if (isVoid(name) || rest.endsWith('/>')) return
  if (isEnd) {
    const least = Math.max(0, open.length - DEEPEST)
    let at = open.length - 1
    while (at >= least && open[at]?.name !== name) at -= 1
    if (at >= least) open.length = at
    return
  }
  // A paragraph ends where a block begins.
  if (isBlock(name) && open.at(-1)?.name === 'p') open.pop()
  open.push({ name, kind: kindOf(name, rest, open.at(-1)) })
}

function kindOf(name: string, rest: string, parent: Open | undefined): Kind {
  const said = WHITE_SPACE.exec(rest)?.groups?.kind?.toLowerCase()
  if (said === 'pre-line') return 'lines'
  if (said === 'normal' || said === 'nowrap') return 'collapsed'
  if (name === 'code' && parent?.name === 'pre') return 'code'
  if (said?.startsWith('pre') || said === 'break-spaces') return 'lines and spaces'
  if (name === 'pre' || name === 'listing' || PLAIN_CLASS.test(rest)) return 'lines and spaces'
  return parent?.kind ?? 'collapsed'
}

function asTyped(text: string, kind: Kind): string {
  const end = kind === 'code' ? '\n' : '<br>'
  const spaced =
    kind === 'lines and spaces'
      ? text.replace(/^ +| {2,}/gm, (spaces) => '\u00a0'.repeat(spaces.length))
      : text
  const lines = spaced.replace(/\r\n?/g, '\n').split('\n')
  const isEmpty = (line: string, at: number) => at > 0 && at < lines.length - 1 && line.trim() === ''
  return lines.map((line, at) => (isEmpty(line, at) ? TYPED : line)).join(end)
}

const nameOf = (token: string | undefined) => TAG.exec(token ?? '')?.groups?.name?.toLowerCase() ?? ''
const isAtBlock = (token: string | undefined) => isBlock(nameOf(token))
const isPre = (token: string | undefined) => /^<pre\b/i.test(token ?? '')
