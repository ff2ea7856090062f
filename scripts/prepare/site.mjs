import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './root.mjs'

const STOP_WITH_STARTER = pathToFileURL(path.join(ROOT, 'scripts', 'prepare', 'stop-with-starter.mjs')).href

/** How Node is asked to run one of our TypeScript files. Settings in .env count where the environment has none. */
export function typescript(file, args = []) {
  return [...settingsInFile(), '--import', 'tsx', '--import', STOP_WITH_STARTER, file, ...args]
}

/** How Node is asked to run the site: as it was built, or for developing from its source. */
export function site(mode) {
  if (mode === 'development') return typescript('server.ts')
  const program = path.join('.next', 'site', 'server.mjs')
  return [...settingsInFile(), ...SMALL, '--import', STOP_WITH_STARTER, program]
}

/**
 * V8 would let what is young grow to three times 16 MB and keep that, and collect what is old only when there is four
 * times as much of it as was in use. See docs/decisions/0022.
 */
export const SMALL = ['--max-semi-space-size=4', '--heap-growing-percent=40']

/**
 * For the allocator of glibc: threads share two places to take memory from, and what was large goes back to the system at
 * once. Left alone it keeps some 100 MB of what printing took. See docs/decisions/0022.
 */
export const GIVES_BACK = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

/** The environment that our programs get: their own Node first, and no messages to the makers of Next. */
export function environment(node, mode) {
  const PATH = [path.dirname(node.path), path.join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(
    path.delimiter,
  )
  const always = { PATH, NEXT_TELEMETRY_DISABLED: '1', ...(mode ? { NODE_ENV: mode } : {}) }
  return { ...GIVES_BACK, ...process.env, ...always }
}

const settingsInFile = () => (existsSync(path.join(ROOT, '.env')) ? ['--env-file=.env'] : [])
