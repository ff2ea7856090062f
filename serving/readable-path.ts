const LONGEST = 200
/** What comes after these is a key to somebody's session or subscription. */
const AFTER_THESE = /\/(inloggen|bevestigen|afmelden|stoppen|mijn-post)\/[^/]+.*/
/** Random characters, in base64url or hexadecimal: nobody calls a page that. */
const LOOKS_LIKE_A_TOKEN = /(?<=\/)(?:(?=[^/]*[A-Z])[\w-]{20,}|[0-9a-f]{32,})(?=\/|$)/g

/** A request's path as it may be written down: without its query, and without anything that opens a door. */
export function readablePath(target: string): string {
  return (target.split('?', 1)[0] ?? '')
    .slice(0, LONGEST)
    .replace(AFTER_THESE, '/$1/…')
    .replace(LOOKS_LIKE_A_TOKEN, '…')
}
