/** The year in an address, or null when it is none: "2012". */
export function yearIn(part: string): number | null {
  return /^[1-9]\d{3}$/.test(part) ? Number(part) : null
}

/** The month in an address, or null when it is none: "02", never "2". */
export function monthIn(part: string): number | null {
  return /^(0[1-9]|1[0-2])$/.test(part) ? Number(part) : null
}

/** The page in an address, or null: the first page has no number, so 2 and up. */
export function pageIn(part: string): number | null {
  return /^([2-9]|[1-9]\d{1,4})$/.test(part) ? Number(part) : null
}
