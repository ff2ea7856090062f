/** Rows as RFC 4180 has them: lines end in CR LF, and what holds a comma, a quote or a line break is quoted. */
export function toCsv(rows: string[][]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A spreadsheet takes a cell that begins like a formula for one. An apostrophe before it makes it text. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/

function cell(value: string): string {
  const safe = LIKE_A_FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
