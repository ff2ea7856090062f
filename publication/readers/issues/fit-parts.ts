import type { IssueMailPart } from '@/emails/readers/issue'
import type { SetPart } from './set-parts'

/** Around own words that are broken off: that the mail ends here, and where it goes on. */
const CUT_BYTES = 800

/** Stands for parts that do not even go as their lead: where the mail ends, and the way to the web. */
const ENDS_HERE: IssueMailPart = { kind: 'words', html: '', text: '', isWhole: false }

/** Parts as they go into the mail; `cut`: which of them, from 0, do not go as whole as they were to. */
export type FittedParts = { parts: IssueMailPart[]; cut: number[] }

/**
 * As much of an issue as fits into so many bytes of HTML: first of each piece and letter its lead and its link, then own words, then what was
 * to go whole, each in its order. `bytesOf` says how much a mail of these parts is.
 */
export async function fitParts(
  set: SetPart[],
  mostBytes: number,
  bytesOf: (parts: IssueMailPart[]) => Promise<number>,
): Promise<FittedParts> {
  const parts = await Promise.all(set.map(({ short }) => short(mostBytes)))
  const cut = new Set<number>()
  let left = mostBytes - (await bytesOf(parts.map(withoutWords)))
  while (left < 0 && parts.length > 0) {
    parts.pop()
    cut.add(parts.length)
    left = mostBytes - (await bytesOf([...parts.map(withoutWords), ENDS_HERE]))
  }
  const end = parts.length
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'words') continue
    const bytes = Buffer.byteLength(part.html) + (part.isWhole ? 0 : CUT_BYTES)
    if (bytes <= left) {
      left -= bytes
      continue
    }
    const shorter = (await set[at]?.short(Math.max(left - CUT_BYTES, 0))) ?? part
    parts[at] = shorter
    left -= shorter.kind === 'words' ? Buffer.byteLength(shorter.html) + CUT_BYTES : 0
  }
  for (const [at, part] of parts.entries()) if (part.kind === 'words' && !part.isWhole) cut.add(at)
  for (const [at, { whole }] of set.slice(0, end).entries()) {
    if (!whole) continue
    const bytes = whole.kind === 'work' && whole.whole ? Buffer.byteLength(whole.whole.html) : 0
    if (bytes > left) {
      cut.add(at)
      continue
    }
    parts[at] = whole
    left -= bytes
  }
  if (end < set.length) parts.push(ENDS_HERE)
  return { parts, cut: [...cut].sort((one, other) => one - other) }
}

function withoutWords(part: IssueMailPart): IssueMailPart {
  return part.kind === 'words' ? { ...part, html: '', isWhole: true } : part
}
