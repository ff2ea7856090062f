/** The number of a revision in an address; null for what no revision is called. */
export function askedNumber(asked: string | string[] | undefined): number | null {
  return typeof asked === 'string' && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : null
}
