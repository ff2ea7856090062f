/** The one row that a statement wrote, of those that it returned. Throws when there is none, with what was to be kept. */
export function writtenRow<Row>([row]: readonly Row[], what: string): Row {
  if (row === undefined) throw new Error(`${what} was not kept`)
  return row
}
