import path from 'node:path'
import { Worker } from 'node:worker_threads'

const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }
/** What `npm start` runs: all that it needs was built beside it. */
const BUILT_SITE = path.join('.next', 'site', 'server.mjs')

/**
 * Starts a thread; `worker` is its file, from the root of the project. It is found at run time and not by the bundler of
 * pages. A site that was built starts what was built with it, in a quarter of the time; everything else runs the source.
 */
export function startThread(worker: string): Worker {
  const { file, execArgv } = programOf(worker, process.argv[1] ?? '')
  return new Worker(/* turbopackIgnore: true */ file, {
    execArgv,
    env: { NODE_ENV: 'production' },
    resourceLimits: LIMITS,
  })
}

/** What is run for a thread, by a process that was started with this program. */
export function programOf(worker: string, program: string): { file: string; execArgv: string[] } {
  if (path.resolve(program).endsWith(BUILT_SITE)) {
    const file = path.join(path.dirname(path.resolve(program)), worker.replace(/\.ts$/, '.mjs'))
    return { file, execArgv: [] }
  }
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), worker)
  return { file, execArgv: ['--import', 'tsx'] }
}
