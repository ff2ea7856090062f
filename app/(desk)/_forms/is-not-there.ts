/** How Next marks what an action answered with `notFound()`. */
const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404'

/** Whether the server said that what the form is about is not there. */
export function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && error.digest === NOT_FOUND
}
