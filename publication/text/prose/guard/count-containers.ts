/** What a line begins with: how many quote and list markers in each other, and where its text begins. */
export type LineStart = { quotes: number; items: number; notes: number; text: number; beginsItem: boolean }

// A note, `[^1]:`, is read like an item.
const ITEM = /[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^[\]]{1,100}\]:/y

/** Counts `>` and list markers at the start of a line. A row such as `* * *` is a line somebody drew, not a list. */
export function countContainers(line: string): LineStart {
  const start: LineStart = { quotes: 0, items: 0, notes: 0, text: 0, beginsItem: false }
  const drawn = startOfDrawnLine(line)
  for (;;) {
    start.text = skipBlanks(line, start.text)
    if (start.text >= drawn) return start
    ITEM.lastIndex = start.text
    const item = line[start.text] === '>' ? null : ITEM.exec(line)
    if (line[start.text] !== '>' && !item) return start
    if (item) start.items += 1
    else start.quotes += 1
    if (item?.[0].startsWith('[')) start.notes += 1
    start.text += item ? item[0].length : 1
    start.beginsItem = item !== null && item[0] !== '' && canInterrupt(item[0], line, start.text)
  }
}

function skipBlanks(line: string, from: number): number {
  let at = from
  while (line[at] === ' ' || line[at] === '\t') at += 1
  return at
}

/** Where the thematic break at the end of the line begins (CommonMark 4.1), or past the line when there is none. */
function startOfDrawnLine(line: string): number {
  const marker = line.trimEnd().at(-1)
  if (marker !== '*' && marker !== '-') return line.length + 1
  let markers = 0
  let at = line.length
  while (at > 0 && (line[at - 1] === marker || line[at - 1] === ' ' || line[at - 1] === '\t')) {
    at -= 1
    if (line[at] === marker) markers += 1
  }
  return markers >= 3 ? skipBlanks(line, at) : line.length + 1
}

/** Whether a list marker ends the paragraph above it (CommonMark 5.2). */
function canInterrupt(marker: string, line: string, after: number): boolean {
  return /^[-+*[]|^1[.)]/.test(marker) && line.slice(after).trim() !== ''
}
