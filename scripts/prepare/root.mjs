import path from 'node:path'

/** The folder of the project, wherever a command was given. */
export const ROOT = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '../..',
)
