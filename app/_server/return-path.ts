/** Where somebody lands who signed in without having asked for a page. */
const DESK = '/schrijven'

/** `/inloggen`, remembering which page was asked for when it is one of the desk. */
export function signInPath(asked: string | null): string {
  const path = returnPath(asked)
  return path === DESK ? '/inloggen' : `/inloggen?naar=${encodeURIComponent(path)}`
}

/**
 * A page of the desk to go to after signing in, whatever a visitor put in the address. Only plain paths under
 * /schrijven pass: browsers read `//host`, `/\host` and control characters as the start of another address.
 */
export function returnPath(asked: string | null | undefined): string {
  if (!asked || asked.length > 300) return DESK
  return /^\/schrijven(\/[\w-]+)*(\?[\w=&-]*)?$/.test(asked) ? asked : DESK
}
