/**
 * What the page gets to see of a query: its known parameters with known values, one value each, in the page's own
 * order. So a page has as many copies as it has answers, however many queries are tried on it.
 */
export function pickQuery(query: string, known: Readonly<Record<string, readonly string[]>> = {}): string {
  if (query === '') return ''
  const given = new URLSearchParams(query)
  const picked = new URLSearchParams()
  for (const [name, values] of Object.entries(known)) {
    const value = given.get(name)
    if (value !== null && values.includes(value)) picked.set(name, value)
  }
  return picked.size === 0 ? '' : `?${picked}`
}
