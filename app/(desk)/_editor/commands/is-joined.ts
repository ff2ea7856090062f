const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/
const NUMBERED = /^[ \t]*\d{1,9}[.)](?:[ \t]|$)/
const QUOTED = /^[ \t]*>/
const ENDS_PASSAGE = /^(?:<\/|:::)/

/** Whether readers would have one line in the item, the quotation or the sentence of the line above it, for want of a blank line. */
export function isJoined(above: string, below: string): boolean {
  if (above.trim() === '' || below.trim() === '' || ENDS_PASSAGE.test(below)) return false
  // A number other than 1 begins no list under words.
  if (!isBegun(above)) return NUMBERED.test(below)
  if (ITEM.test(above) ? ITEM.test(below) : QUOTED.test(below)) return false
  // What is indented is meant to be there.
  return !/^[ \t]/.test(below)
}

const isBegun = (text: string) => ITEM.test(text) || QUOTED.test(text)
