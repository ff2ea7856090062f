import type { ListItem } from 'mdast'

/** The number that was typed before an item, where it is not the next one. */
export function numberOfItem({ data }: ListItem): number | null {
  const value: unknown = data?.hProperties?.value
  return value === undefined ? null : Number(value)
}
