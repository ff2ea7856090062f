import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** What a build reads, directly or through imports. A test holds that nothing of ours is forgotten. */
export const BUILT_FROM = [
  'app',
  'components',
  'db',
  'emails',
  'env.ts',
  'inbound',
  'instrumentation.ts',
  'instead-of.ts',
  'log-output.ts',
  'log.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'press',
  'proxy.ts',
  'public',
  'publication',
  'queue',
  'scripts/prepare/bundle-server.mjs',
  'scripts/prepare/keep-places-only.mjs',
  'secret.ts',
  'server.ts',
  'serving',
  'start',
  'texts',
  'threads',
  'tsconfig.json',
  'worker',
]

const IS_TEST = /\.test\.tsx?$/

/**
 * One number for everything the site is built from. Contents and not times: a checkout, a copy and a restored backup
 * all have times that say nothing.
 * @param {string} root
 * @returns {string}
 */
export function hashSources(root) {
  const hash = createHash('sha256')
  for (const file of BUILT_FROM.flatMap((place) => filesIn(path.join(root, place)))) {
    const content = readFileSync(file)
    hash.update(`${path.relative(root, file)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function filesIn(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return IS_TEST.test(place) ? [] : [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)))
}
