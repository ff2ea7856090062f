const MOST_CELLS = 2_000
const LONGEST_CELL = 300
const NOT_IN_CELLS = ['table', 'ul', 'ol', 'blockquote', 'pre', 'h1', 'h2', 'h3']

/**
 * Whether a table of HTML holds data: two rows or more, of as many cells, two or more, with short words in them. Most
 * tables in mails only put things in their places.
 */
export function isDataTable(table: HTMLElement): boolean {
  if (table.nodeName !== 'TABLE' || table.getAttribute('role') === 'presentation') return false
  if (NOT_IN_CELLS.some((name) => table.getElementsByTagName(name).length > 0)) return false
  const rows = rowsOf(table)
  const width = rows[0]?.length ?? 0
  const cells = rows.flat()
  if (rows.length < 2 || width < 2 || cells.length > MOST_CELLS || rows.some((row) => row.length !== width))
    return false
  return (
    cells.every((cell) => !isSpanning(cell) && wordsOf(cell).length <= LONGEST_CELL) &&
    cells.filter((cell) => wordsOf(cell) !== '').length * 2 > cells.length
  )
}

/** The table in Markdown (GFM): its first row is its head, since there it must have one. */
export function tableToMarkdown(table: HTMLElement, toMarkdown: (html: string) => string): string {
  const rows = rowsOf(table).map((row) => row.map((cell) => inOneLine(toMarkdown(cell.innerHTML))))
  const lines = rows.map((row) => `| ${row.join(' | ')} |`)
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`
  return `\n\n${[lines[0], rule, ...lines.slice(1)].join('\n')}\n\n`
}

const rowsOf = (table: HTMLElement): HTMLElement[][] =>
  Array.from(table.getElementsByTagName('tr')).map((row) =>
    (Array.from(row.childNodes) as HTMLElement[]).filter(
      ({ nodeName }) => nodeName === 'TD' || nodeName === 'TH',
    ),
  )

const wordsOf = (cell: HTMLElement) => (cell.textContent ?? '').trim()

const isSpanning = (cell: HTMLElement) =>
  ['colspan', 'rowspan'].some((name) => (cell.getAttribute(name) ?? '1') !== '1')

const inOneLine = (markdown: string) =>
  markdown
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')
    .trim()
