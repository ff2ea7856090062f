import type { List, Root } from 'mdast'
import { visit } from '../visit'

/** Numbers of so many digits fit beside a list as it is. */
const FITTING = 2

/**
 * Says of lists with longer numbers how many digits the longest has, so that the sheet leaves room for years: on a narrow screen they would stand
 * beyond its edge. No style: the policy of reader pages blocks it.
 */
export function markWideNumbers(tree: Root): void {
  visit(tree, 'list', (list) => {
    const digits = list.ordered ? String(largestNumber(list)).length : 0
    if (digits > FITTING)
      list.data = { ...list.data, hProperties: { ...list.data?.hProperties, dataDigits: String(digits) } }
  })
}

function largestNumber({ start, children }: List): number {
  let [number, largest] = [(start ?? 1) - 1, 0]
  for (const { data } of children) {
    const typed: unknown = data?.hProperties?.value
    number = typed === undefined ? number + 1 : Number(typed)
    largest = Math.max(largest, number)
  }
  return largest
}
