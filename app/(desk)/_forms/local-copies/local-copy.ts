/** What was typed in a form and may not be saved yet, as it is kept on the device of whoever types. */
export type LocalCopy = {
  /** when it was taken, in milliseconds by the clock of the device */
  at: number
  /** the revision on which what is typed is based; empty where there are none */
  basedOn: string
  /** what would be sent, in order, but for files */
  fields: [name: string, value: string][]
  /** names of fields in which a file was chosen: that is not in it */
  files: string[]
}
