import { readdirSync } from 'node:fs'
import path from 'node:path'
import { insteadOf } from '@/instead-of'

/** The paths of all files below this folder, as they are asked for: `/favicon.ico`. Empty when there is no folder. */
export function listPublicFiles(folder: string): Set<string> {
  return new Set(entriesOf(folder).map((file) => `/${path.relative(folder, file).split(path.sep).join('/')}`))
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
  } catch (error) {
    return insteadOf('ENOENT', [])(error)
  }
}
