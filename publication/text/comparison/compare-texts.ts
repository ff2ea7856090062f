/** One row of two texts side by side; a side without a line there is null. */
export type ComparedRow = { kind: 'same' | 'different'; theirs: string | null; mine: string | null }

/** More cells than this are not compared line by line: what differs is then shown as one block. */
const MOST_CELLS = 4_000_000

/** Two texts line by line, with what they share on the same row. Takes at most some tenths of a second. */
export function compareTexts(theirs: string, mine: string): ComparedRow[] {
  const left = theirs.split('\n')
  const right = mine.split('\n')
  const head = sharedStart(left, right)
  const tail = sharedStart(left.slice(head).reverse(), right.slice(head).reverse())
  const middle = compareMiddle(left.slice(head, left.length - tail), right.slice(head, right.length - tail))
  return [...left.slice(0, head).map(same), ...middle, ...left.slice(left.length - tail).map(same)]
}

function same(line: string): ComparedRow {
  return { kind: 'same', theirs: line, mine: line }
}

function sharedStart(left: string[], right: string[]): number {
  const most = Math.min(left.length, right.length)
  let length = 0
  while (length < most && left[length] === right[length]) length += 1
  return length
}

function compareMiddle(left: string[], right: string[]): ComparedRow[] {
  if (left.length * right.length > MOST_CELLS) return pairUp(left, right)
  const lengths = commonLengths(left, right)
  const rows: ComparedRow[] = []
  let onlyLeft: string[] = []
  let onlyRight: string[] = []
  let l = 0
  let r = 0
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]]
    if (a !== undefined && a === b) {
      rows.push(...pairUp(onlyLeft, onlyRight), same(a))
      ;[onlyLeft, onlyRight] = [[], []]
      l += 1
      r += 1
    } else if (b === undefined || (a !== undefined && cell(lengths, l + 1, r) >= cell(lengths, l, r + 1))) {
      onlyLeft.push(a ?? '')
      l += 1
    } else {
      onlyRight.push(b)
      r += 1
    }
  }
  return [...rows, ...pairUp(onlyLeft, onlyRight)]
}

/** How many lines the rests from (l, r) on have in common: the classic table, filled from the end. */
function commonLengths(left: string[], right: string[]): Uint16Array[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  for (let l = left.length - 1; l >= 0; l -= 1) {
    for (let r = right.length - 1; r >= 0; r -= 1) {
      const row = lengths[l]
      if (!row) continue
      row[r] =
        left[l] === right[r]
          ? cell(lengths, l + 1, r + 1) + 1
          : Math.max(cell(lengths, l + 1, r), cell(lengths, l, r + 1))
    }
  }
  return lengths
}

function cell(lengths: Uint16Array[], l: number, r: number): number {
  return lengths[l]?.[r] ?? 0
}

function pairUp(left: string[], right: string[]): ComparedRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    kind: 'different',
    theirs: left[index] ?? null,
    mine: right[index] ?? null,
  }))
}
