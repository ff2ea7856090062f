export type FindWords = {
  find: string
  /** of the field */
  wanted: string
  replacement: string
  previous: string
  next: string
  replace: string
  replaceAll: string
  replaceToo: string
  matchCase: string
  wholeWord: string
  close: string
  none: string
  /** "3 van 12", "12 gevonden" */
  of: string
  found: string
  /** what the editor says by itself: of where it is, and of what it replaced */
  currentMatch: string
  onLine: string
  replacedOnLine: string
  replacedAll: string
}
