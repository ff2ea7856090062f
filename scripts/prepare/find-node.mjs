import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root.mjs'
import { StopInWords } from './stop-in-words.mjs'

/** What pg-boss, vitest and Lighthouse ask for. */
const OLDEST = [22, 19]

/** @typedef {{ path: string, version: string }} Node */

/**
 * The Node that the site runs on: the one that npm installed with the project, or else the one this command runs on.
 * See docs/decisions/0001-node-by-npm.md.
 * @returns {Node}
 */
export function findNode() {
  const installed = path.join(ROOT, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  for (const file of [installed, process.execPath]) {
    const version = versionOf(file)
    if (version && isNewEnough(version)) return { path: file, version }
  }
  throw new StopInWords(
    `Samenspraak heeft Node ${OLDEST.join('.')} of nieuwer nodig en voor ${process.platform}-${process.arch} komt er geen mee; hier draait Node ${process.versions.node}. Installeer een nieuwere en probeer het opnieuw.`,
  )
}

function versionOf(file) {
  if (file === process.execPath) return process.versions.node
  if (!existsSync(file)) return null
  try {
    return execFileSync(file, ['--version'], { encoding: 'utf8' }).trim().replace(/^v/, '')
  } catch {
    return null // Made for another C library than this system has.
  }
}

/** @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}
