/** What the page of a dialogue can be asked to say of a letter, or of somebody who was asked along, each with its word in `?melding=…`. */
export const LETTER_NOTICES = {
  sent: 'verstuurd',
  revised: 'herzien',
  dated: 'gedateerd',
  proposed: 'voorgesteld',
  joined: 'erbij',
  notJoined: 'niet-erbij',
  notAsked: 'niet-gevraagd',
} as const

export type LetterNotice = keyof typeof LETTER_NOTICES

/** What an address asks the page of a dialogue to say, if anything. */
export function letterNoticeIn(melding: string | string[] | undefined): LetterNotice | undefined {
  return (Object.keys(LETTER_NOTICES) as LetterNotice[]).find((notice) => LETTER_NOTICES[notice] === melding)
}
