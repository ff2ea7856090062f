import type { LineStart } from './count-containers'

/** How much there is of what the parser looks at more than once, in a text or in one paragraph of it. */
export type Tally = {
  lines: number
  containers: number
  quotes: number
  notes: number
  underlines: number
  cells: number
  characters: number
  /** spaces and tabs at the beginning of lines: lists nested by them are compared level by level */
  indent: number
  brackets: number
  /** brackets that the target of a link or definition may follow */
  targets: number
  /** rows of `*`, `_` or `~` */
  emphasis: number
  /** lines that go on in the quote or list above them without a marker of their own */
  lazyLines: number
}

export const EMPTY_TALLY: Tally = {
  lines: 0,
  containers: 0,
  quotes: 0,
  notes: 0,
  underlines: 0,
  cells: 0,
  characters: 0,
  indent: 0,
  brackets: 0,
  targets: 0,
  emphasis: 0,
  lazyLines: 0,
}

const UNDERLINE = /^(=+|-+)[ \t]*$/

/** What one line has. `paragraph` is what stood above it in the same paragraph. */
export function tallyLine(line: string, start: LineStart, paragraph: Tally): Tally {
  const containers = start.quotes + start.items
  const text = line.slice(start.text)
  return {
    ...countMarkers(text),
    lines: 1,
    containers,
    quotes: start.quotes > 0 && paragraph.lines === 0 ? 1 : 0,
    notes: start.notes,
    underlines: paragraph.lines > 0 && UNDERLINE.test(text) ? 1 : 0,
    characters: line.length,
    indent: line.search(/[^ \t]|$/),
    lazyLines: paragraph.containers > 0 && containers === 0 ? 1 : 0,
  }
}

/** What two stretches of a text come to together. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    lines: one.lines + other.lines,
    containers: one.containers + other.containers,
    quotes: one.quotes + other.quotes,
    notes: one.notes + other.notes,
    underlines: one.underlines + other.underlines,
    cells: one.cells + other.cells,
    characters: one.characters + other.characters,
    indent: one.indent + other.indent,
    brackets: one.brackets + other.brackets,
    targets: one.targets + other.targets,
    emphasis: one.emphasis + other.emphasis,
    lazyLines: one.lazyLines + other.lazyLines,
  }
}

function countMarkers(text: string): Pick<Tally, 'brackets' | 'targets' | 'emphasis' | 'cells'> {
  const markers = { brackets: 0, targets: 0, emphasis: 0, cells: 0 }
  let previous = ''
  for (const character of text) {
    if (isEmphasis(character) && character !== previous) markers.emphasis += 1
    if (character === '[' || character === ']') markers.brackets += 1
    if (character === '|') markers.cells += 1
    if (previous === ']' && (character === '(' || character === ':')) markers.targets += 1
    previous = character
  }
  return markers
}

function isEmphasis(character: string): boolean {
  return character === '*' || character === '_' || character === '~'
}
