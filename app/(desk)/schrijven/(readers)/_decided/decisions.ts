/** What can have been decided about mail, each with its word in `?melding=…`. */
export const DECISIONS = {
  resumed: 'post-gaat',
  notPaused: 'post-ging-al',
  again: 'mail-nog-eens',
  left: 'mail-weggehaald',
  gone: 'mail-al-besloten',
  putBack: 'volgers-terug',
  overdueSent: 'post-verstuurd',
  overdueLeft: 'post-niet-verstuurd',
  overdueChanged: 'post-veranderd',
} as const

export type Decision = keyof typeof DECISIONS

/** What an address asks the page to say, if anything. */
export function decisionIn(melding: string | string[] | undefined): Decision | undefined {
  return (Object.keys(DECISIONS) as Decision[]).find((decision) => DECISIONS[decision] === melding)
}
