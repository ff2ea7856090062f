/** Where readers read an issue: `/nieuwsbrief/2012/3`. */
export function issuePath({ year, number }: { year: number; number: number }): string {
  return `/nieuwsbrief/${year}/${number}`
}
