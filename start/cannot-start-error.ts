/** Why the site cannot start, in a sentence for whoever started it: they can do something about it. */
export class CannotStartError extends Error {
  override name = 'CannotStartError'
}
