import type { Base } from './base-of'

/** What was typed in a form and may not be saved yet, as it is kept on the device of whoever types. */
export type LocalCopy = {
  /** when it was taken, in milliseconds by the clock of the device */
  at: number
  /** of which draft it is, and on which revision it is based */
  base: Base
  /** what would be sent, in order, but for files */
  fields: [name: string, value: string][]
  /** what the fields are called on screen, by name, and what was chosen in them: for when their form is not there any more */
  called?: Record<string, { label: string; text?: string }>
  /** names of fields in which a file was chosen: that is not in it */
  files: string[]
}
