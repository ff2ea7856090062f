import path from 'node:path'
import { Worker } from 'node:worker_threads'

/** What a thread may hold; whoever needs more is ended. Measured: the heaviest text that is accepted takes 110 MB. */
const LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 }
/** What `npm start` runs: all that it needs was built beside it. */
const BUILT_SITE = path.join('.next', 'site', 'server.mjs')

/** What a thread is told when it starts: how much of the processor it leaves to others, and what it may answer. */
export type ThreadSettings = {
  /** as `nice` has it: 0 is the priority of the site itself, 19 the lowest */
  niceness: number
  mostAnswerBytes: number
}

/**
 * Starts a thread; `worker` is its file, from the root of the project. It is found at run time and not by the bundler of
 * pages. A site that was built starts what was built with it, in a quarter of the time; everything else runs the source.
 */
export function startThread(worker: string, settings: ThreadSettings): Worker {
  const { file, execArgv } = programOf(worker, process.argv[1] ?? '')
  return new Worker(/* turbopackIgnore: true */ file, {
    execArgv,
    env: { NODE_ENV: 'production' },
    resourceLimits: LIMITS,
    workerData: settings,
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
