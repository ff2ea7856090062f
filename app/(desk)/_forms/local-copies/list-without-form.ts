import type { Copies, FoundCopy } from './create-copies'

/** Which forms are on a page, by their places, and which copies a page that is open has in hand, by their ids. */
type Here = { places: ReadonlySet<string>; open: ReadonlySet<string> }

/**
 * What was typed at an address in forms that are not there any more, newest first: what they were for was decided, sent or
 * taken away meanwhile. `inHand`: which ones another page has.
 */
export function listWithoutForm(copies: Copies, path: string, { places, open }: Here) {
  const found = copies.listOn(path).filter(({ place }) => !places.has(place))
  const left: FoundCopy[] = found.filter(({ id }) => !open.has(id))
  return { left, inHand: found.map(({ id }) => id).filter((id) => open.has(id)) }
}

/** The words of a copy by what their fields were called; of fields that were empty nothing. */
export function wordsOf({ copy }: FoundCopy): { label: string; text: string }[] {
  const names = [...new Set(copy.fields.map(([name]) => name))]
  return names.flatMap((name) => {
    const values = copy.fields.flatMap(([of, value]) => (of === name ? [value] : []))
    const { label = name, text = values.join(', ') } = copy.called?.[name] ?? {}
    return text.trim() === '' ? [] : [{ label, text }]
  })
}
