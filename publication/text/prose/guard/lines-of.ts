/** The lines of a text, numbered from 1, without their ends. */
export function* linesOf(source: string): Generator<{ number: number; text: string }> {
  let number = 1
  let start = 0
  for (const end of source.matchAll(/\r\n|\n|\r/g)) {
    yield { number, text: source.slice(start, end.index) }
    number += 1
    start = end.index + end[0].length
  }
  yield { number, text: source.slice(start) }
}
