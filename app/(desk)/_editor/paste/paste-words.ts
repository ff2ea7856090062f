/** What is said of what is pasted, dropped or chosen, in the language of the desk. */
export type PasteWords = {
  choose: string
  taken: string
  asPlain: string
  close: string
  reading: string
  uploading: string
  plainInstead: string
  notUploaded: string
  signedOut: string
  unreachable: string
  unknownFile: string
  tooLarge: string
  frontMatter: string
}
