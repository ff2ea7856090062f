import { homedir } from 'node:os'
import path from 'node:path'
import { CannotStartError } from './cannot-start-error'
import { words } from './say'

const UNWRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR']

/** Which folder of ours cannot be written, when that is why something failed; null for every other failure. */
export function unwritableInWords(
  error: unknown,
  dataDir: string,
  home: string = homedir(),
): CannotStartError | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const { code, path: place } = at as NodeJS.ErrnoException
    if (!place || !UNWRITABLE.includes(code ?? '')) continue
    if (isWithin(dataDir, place)) return new CannotStartError(words.dataUnwritable(dataDir))
    if (isWithin(home, place)) return new CannotStartError(words.homeUnwritable(home))
  }
  return null
}

function isWithin(folder: string, place: string): boolean {
  const way = path.relative(folder, path.resolve(place))
  // What stands above a folder may be why it cannot be made.
  return !way.startsWith('..') || !path.relative(place, folder).startsWith('..')
}
