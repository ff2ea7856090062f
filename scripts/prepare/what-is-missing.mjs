import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Why `npm ci` must run, in a few words; null when everything in package-lock.json is there. npm writes
 * node_modules/.package-lock.json last, so an interrupted install has none, or an older one.
 * @param {string} root
 * @param {{ withTools: boolean }} options whether what only tests and builders need must be there too
 * @returns {string | null}
 */
export function whatIsMissing(root, { withTools }) {
  const hidden = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return 'er is nog niets geïnstalleerd'
  const wanted = packagesIn(path.join(root, 'package-lock.json'))
  const found = packagesIn(hidden)
  for (const [place, { version, integrity, dev, optional, devOptional }] of Object.entries(wanted)) {
    if (place === '') continue
    const there = found[place]
    const mayBeAbsent = optional || devOptional || (dev && !withTools)
    if (!there && mayBeAbsent) continue
    if (!there) return `${nameOf(place)} ontbreekt`
    if (there.version !== version || there.integrity !== integrity)
      return `${nameOf(place)} moet ${version} zijn`
    if (!existsSync(path.join(root, place, 'package.json'))) return `${nameOf(place)} is niet heel`
  }
  return null
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {} // Cut off while it was written: then nothing in it counts.
  }
}

const nameOf = (place) => place.split('node_modules/').at(-1)
