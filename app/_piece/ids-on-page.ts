/** What tells the ids of a piece apart where several stand on one page: "/2012/10/veertig-jaar" has `veertig-jaar-`. */
export function prefixAmongOthers(path: string): string {
  return `${path.split('/')[3]}-`
}

/** The id of the title of a piece. No heading of a text can have it. */
export function titleId(prefix: string): string {
  return `${prefix}~titel`
}
