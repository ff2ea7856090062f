/** Of a line whose paragraph goes on. */
const [SHORTEST, LONGEST] = [60, 100]
/** So many lines that go on are no accident. */
const FEWEST_LINES = 3

/**
 * Whether the lines of a letter look as if its author broke them at a column: every line that goes on in the next ends
 * between 60 and 100 characters, and there are more than a few.
 */
export function looksBrokenAtColumn(body: string): boolean {
  const lines = body.split('\n').map((line) => line.trimEnd())
  const goingOn = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '')
  return (
    goingOn.length >= FEWEST_LINES && goingOn.every(({ length }) => length >= SHORTEST && length <= LONGEST)
  )
}
