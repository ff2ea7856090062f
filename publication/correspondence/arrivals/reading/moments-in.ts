/** A day with its month or year: "31 okt 2012", "31-okt-2012", "31-10-2012", "Oct 31, 2012", "2012-10-31", "31. Oktober 2012", "31 de octubre de 2012". */
const DAY =
  /(?<![\p{L}\d])(\d{1,2}(?:er)?\.? ?[-/ ]?(?:de )?\p{L}{3,}\.?,?(?: de)?[-/ ]\d{4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\p{L}{3,}\.? \d{1,2},? \d{4})(?![\p{L}\d])/u
const TIME = /(?<!\d)\d{1,2}(?:[:.h]| h )\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\b\.?|nachm\.|vorm\.))?(?!\d)/i
/** Between brackets of its own, so that what programs put around one is not taken for a name. */
const ADDRESS = /[<(["]*(?:mailto:)?[^\s<>()[\]":]+@[^\s<>()[\]":]+\.[^\s<>()[\]":]+[>)\]"]*/

/** Outlook says an address twice: `<anna@voorbeeld.example<mailto:anna@voorbeeld.example>>`. */
const DOUBLED = /<mailto:[^<>]*>/gi

export type Moments = {
  hasDay: boolean
  /** begins with it */
  isDayFirst: boolean
  hasTime: boolean
  hasAddress: boolean
  /** what is left when all of those are taken out */
  rest: string
}

/** The day, the time and the address that a line names, as mail programs write them. */
export function momentsIn(line: string): Moments {
  const words = line.slice(0, 400).replace(DOUBLED, '').replace('< ', '<')
  const address = ADDRESS.exec(words)
  const withoutAddress = address ? words.replace(address[0], ' ') : words
  const day = DAY.exec(withoutAddress)
  const withoutDay = day ? withoutAddress.replace(day[0], ' ') : withoutAddress
  const time = TIME.exec(withoutDay)
  return {
    hasDay: day !== null,
    isDayFirst: day !== null && day.index === 0,
    hasTime: time !== null,
    hasAddress: address !== null,
    rest: time ? withoutDay.replace(time[0], ' ') : withoutDay,
  }
}
