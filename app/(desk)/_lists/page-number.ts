/** The page somebody asked for, counted from 1; anything that is no such number is the first. */
export function pageNumber(asked: string | string[] | undefined): number {
  return typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
}
