/** Where something of a proof is, by the numbers of letters; 0: around them. */
export function places(numbers: number[]): string {
  return numbers.map((number) => (number === 0 ? 'rond de brieven' : `in brief ${number}`)).join(', ')
}

/** What of a proof somebody does not get yet. */
export function leftOut(numbers: number[]): string {
  return numbers
    .map((number) =>
      number === 0
        ? 'wat rond de brieven staat is weggelaten'
        : `uit brief ${number} is een alinea of het onderwerp weggelaten`,
    )
    .join(', ')
}
