import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashSources } from './sources.mjs'

const stampOf = (root) => path.join(root, '.next', 'samenspraak-build.json')
const buildIdOf = (root) => {
  const file = path.join(root, '.next', 'BUILD_ID')
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** Whether the build that is there was finished, and from the sources as they are now. */
export function isBuilt(root) {
  try {
    const stamp = JSON.parse(readFileSync(stampOf(root), 'utf8'))
    return stamp.buildId !== null && stamp.buildId === buildIdOf(root) && stamp.sources === hashSources(root)
  } catch {
    return false // There is no stamp, or half of one.
  }
}

/** A build that is under way counts for nothing until it is stamped. */
export function removeStamp(root) {
  rmSync(stampOf(root), { force: true })
}

/** @param {string} root @param {string} sources what they were when the build began */
export function stampBuild(root, sources) {
  mkdirSync(path.dirname(stampOf(root)), { recursive: true })
  writeFileSync(stampOf(root), `${JSON.stringify({ sources, buildId: buildIdOf(root) })}\n`)
}
