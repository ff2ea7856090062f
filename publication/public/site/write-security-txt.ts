/** RFC 9116 recommends less than a year. */
const DAYS_GOOD = 180
const DAY_MS = 24 * 60 * 60 * 1000

/** Where to report a hole (RFC 9116). `sender` is "Naam <post@example.org>" or an address alone. */
export function writeSecurityTxt(sender: string, siteUrl: string, now: Date): string {
  const address = sender.match(/<([^<>]+)>/)?.[1] ?? sender
  const expires = new Date(now.getTime() + DAYS_GOOD * DAY_MS)
  return [
    `Contact: mailto:${encodeURI(address)}`,
    `Expires: ${expires.toISOString().replace(/\.\d+Z$/, 'Z')}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
}
