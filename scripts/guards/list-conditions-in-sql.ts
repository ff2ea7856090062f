type Place = { start: number; end: number }

/** What ends the conditions of a `where`, beside the end of the template or of the brackets it stands in. */
const ENDS = /^(group|order|limit|returning|union|for|having|on|offset|window)\b/i

/** The conditions of every `where` in a template of SQL, by the characters from `from` to `to`; `${…}` counts as one word. */
export function listConditionsInSql(source: string, from: number, to: number): Place[] {
  const conditions: Place[] = []
  let depth = 0
  let open: { depth: number; start: number } | null = null
  let isBetween = false
  for (let at = from; at < to; at += 1) {
    const rest = source.slice(at, to)
    const char = source[at]
    const isAtWord = /\w/.test(char ?? '') && !/[\w$.]/.test(source[at - 1] ?? '')
    if (rest.startsWith('${')) at = endOfValue(source, at) - 1
    else if (char === '(') depth += 1
    else if (char === ')') {
      depth -= 1
      if (open && depth < open.depth) close(at)
    } else if (char === '`' && at > from && source[at - 1] !== 'l') close(at)
    else if (!isAtWord) continue
    else if (/^where\b/i.test(rest)) open = { depth, start: at + 'where'.length }
    else if (!open || depth !== open.depth) continue
    else if (/^between\b/i.test(rest)) isBetween = true
    else if (/^and\b/i.test(rest)) {
      if (!isBetween) open = { depth, start: close(at) + 'and'.length }
      isBetween = false
    } else if (ENDS.test(rest)) close(at)
  }
  return conditions

  function close(end: number): number {
    if (open && source.slice(open.start, end).trim() !== '') conditions.push({ start: open.start, end })
    open = null
    return end
  }
}

/** Behind the bracket that closes `${…}`. */
function endOfValue(source: string, start: number): number {
  let depth = 0
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1
    if (source[at] === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return source.length
}
