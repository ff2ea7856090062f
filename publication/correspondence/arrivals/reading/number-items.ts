const NUMBER = /^-?\d{1,9}$/
const ROMAN: [number, string][] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
/** Nobody counts further in letters. */
const MOST_LETTERS = 26
const MOST_ROMAN = 39

/** The numbers of the items of an `<ol>`, as a browser counts (HTML, 4.4.5 and 4.4.8): other elements in it do not count. */
export function numberItems(list: HTMLElement): Map<HTMLElement, number> {
  const items = (Array.from(list.childNodes) as HTMLElement[]).filter(({ nodeName }) => nodeName === 'LI')
  const step = list.hasAttribute('reversed') ? -1 : 1
  let next = numberIn(list, 'start') ?? (step === 1 ? 1 : items.length)
  return new Map(
    items.map((item) => {
      const number = numberIn(item, 'value') ?? next
      next = number + step
      return [item, number]
    }),
  )
}

function numberIn(element: HTMLElement, name: string): number | null {
  const value = element.getAttribute(name)?.trim() ?? ''
  return NUMBER.test(value) ? Number(value) : null
}

/** What a reader sees before an item of this `type`: "7", "c", "iv". */
export function numeralOf(number: number, type: string): string {
  const kind = type.toLowerCase()
  const numeral = kind === 'a' ? letterFor(number) : kind === 'i' ? romanFor(number) : ''
  if (numeral === '') return String(number)
  return kind === type ? numeral : numeral.toUpperCase()
}

const letterFor = (number: number) =>
  number >= 1 && number <= MOST_LETTERS ? String.fromCharCode('a'.charCodeAt(0) + number - 1) : ''

function romanFor(number: number): string {
  if (number < 1 || number > MOST_ROMAN) return ''
  let rest = number
  return ROMAN.map(([value, numeral]) => {
    const times = Math.floor(rest / value)
    rest %= value
    return numeral.repeat(times)
  }).join('')
}
