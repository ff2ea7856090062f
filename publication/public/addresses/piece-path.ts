/** The path of a month archive: `/2011/02`. */
export function monthPath(year: number, month: number): string {
  return `/${year}/${twoDigits(month)}`
}

/** The path of a piece: `/2011/02/vertrouwen`. */
export function piecePath(year: number, month: number, slug: string): string {
  return `${monthPath(year, month)}/${slug}`
}

/** The beginning of the name of a piece's file: `2011-02`. */
export function monthOfFile(year: number, month: number): string {
  return `${year}-${twoDigits(month)}`
}

const twoDigits = (month: number) => String(month).padStart(2, '0')
