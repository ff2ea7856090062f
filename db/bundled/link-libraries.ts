import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { insteadOf } from '@/instead-of'

/** Where the folder belongs to somebody else, or is on a disk that is only read. */
const CANNOT_WRITE = ['EACCES', 'EPERM', 'EROFS']

/**
 * What the package's postinstall does, for installs with --ignore-scripts. Safe from several processes at once. False when
 * links are missing and cannot be made there.
 */
export function linkLibraries(home: string): boolean {
  const list = path.join(home, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const [from, link] = [placeIn(home, source), placeIn(home, target)]
    if (existsSync(link)) continue
    try {
      mkdirSync(path.dirname(link), { recursive: true })
      symlinkSync(path.relative(path.dirname(link), from), link)
    } catch (error) {
      if (CANNOT_WRITE.includes((error as NodeJS.ErrnoException).code ?? '')) return false
      insteadOf('EEXIST', undefined)(error)
    }
  }
  return true
}

/** The list says its places from beside the folder, which a copy of it has another name for. */
const placeIn = (home: string, place: string) => path.join(home, path.relative('native', place))
