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
  return [...settingsInFile(), ...SMALL, '--enable-source-maps', '--import', STOP_WITH_STARTER, program]
}

/** What is young is cleaned up sooner: V8 would let it grow to three times 16 MB and keep that. See docs/decisions/0022. */
const SMALL = ['--max-semi-space-size=4']

/** The environment that our programs get: their own Node first, and no messages to the makers of Next. */
export function environment(node, mode) {
  const PATH = [path.dirname(node.path), path.join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(
    path.delimiter,
  )
  return { ...process.env, PATH, NEXT_TELEMETRY_DISABLED: '1', ...(mode ? { NODE_ENV: mode } : {}) }
}

const settingsInFile = () => (existsSync(path.join(ROOT, '.env')) ? ['--env-file=.env'] : [])
