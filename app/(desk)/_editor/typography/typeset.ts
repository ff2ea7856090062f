const BEFORE_OPENING = /^$|[\s([{–—‘“]/
/** Words that lose their beginning: "’t", "’s ochtends", "’s-Gravenhage", "zei ’ie". */
const CLIPPED = /(?<=^|[\s(“])‘(?=(?:t|s|n|k|m|r|ie|er|em|tis|twas)$)/i

/**
 * The Dutch mark that is put where `typed` is typed after `before`, which is of the same line. `back`: how many characters
 * before it go for it, in code units. Null when it stays as it is typed.
 */
export function typeset(before: string, typed: string): { back: number; insert: string } | null {
  const clipped = /[\p{L}\p{N}]/u.test(typed) ? undefined : CLIPPED.exec(before)?.index
  if (clipped !== undefined)
    return { back: before.length - clipped, insert: `’${before.slice(clipped + 1)}${typed}` }
  if (typed === '"') return { back: 0, insert: opens(before) ? '“' : '”' }
  if (typed === "'") return { back: 0, insert: opens(before) ? '‘' : '’' }
  // A row of hyphens is a rule or the border of a table.
  if (typed === '-' && /(?:^|[^-|:\s])\s?-$/.test(before) && before.trim() !== '-')
    return { back: 1, insert: '–' }
  if (typed === '.' && /(?:^|[^.])\.\.$/.test(before)) return { back: 2, insert: '…' }
  return null
}

const opens = (before: string) => BEFORE_OPENING.test(before.replace(/[*_~]+$/, '').slice(-1))
