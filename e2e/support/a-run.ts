import { randomUUID } from 'node:crypto'

/** Eight letters that tell what one run makes from what others made: a number would be kept from others wherever it is private too. */
export function aRun(): string {
  return randomUUID()
    .slice(0, 8)
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')
}
