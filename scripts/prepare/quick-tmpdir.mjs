import { existsSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'

/** Memory that Linux shows as a folder. */
const IN_MEMORY = '/dev/shm'
/** The databases of a whole `npm test` take some hundred megabytes. */
const ENOUGH_BYTES = 2 * 1024 ** 3

/**
 * Where databases of tests are: in memory where there is plenty of it, for they make and drop files by the thousands, which
 * takes a disk longer than the tests themselves; else where the system keeps its temporary files.
 * @returns {string}
 */
export function quickTmpdir() {
  return isRoomy() && freemem() > 2 * ENOUGH_BYTES ? IN_MEMORY : tmpdir()
}

function isRoomy() {
  if (!existsSync(IN_MEMORY)) return false
  const { bavail, bsize } = statfsSync(IN_MEMORY)
  return bavail * bsize > ENOUGH_BYTES
}
