import { Facet } from '@codemirror/state'

/** Whether a text is shown as it will be read: what its readers do not see is not seen then. */
export const formatted = Facet.define<true, boolean>({ combine: (values) => values.length > 0 })
