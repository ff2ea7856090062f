import { Facet } from '@codemirror/state'

/** Who reads a private passage, in words; null in a text that has none. */
export const privateReaders = Facet.define<string | null, string | null>({
  combine: (values) => values[0] ?? null,
})
