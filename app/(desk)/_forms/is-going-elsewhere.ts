/** How Next marks what an action answered with `redirect()`: to another page than the one for signing in it was done. */
export function isGoingElsewhere(error: unknown): boolean {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
  return digest.startsWith('NEXT_REDIRECT;') && !digest.includes(';/inloggen')
}
