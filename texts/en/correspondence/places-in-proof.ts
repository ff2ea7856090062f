export function places(numbers: number[]): string {
  return numbers.map((number) => (number === 0 ? 'around the letters' : `in letter ${number}`)).join(', ')
}

export function leftOut(numbers: number[]): string {
  return numbers
    .map((number) =>
      number === 0
        ? 'what stands around the letters is left out'
        : `a paragraph or the subject of letter ${number} is left out`,
    )
    .join(', ')
}
