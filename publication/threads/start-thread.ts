import path from 'node:path'
import { Worker } from 'node:worker_threads'

const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }

/**
 * Starts a thread. Its file is found at run time and not by the bundler: bundled code runs in pages, this is plain
 * Node with tsx, as everything outside Next is.
 */
export function startThread(worker: string): Worker {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), worker)
  return new Worker(/* turbopackIgnore: true */ file, {
    execArgv: ['--import', 'tsx'],
    env: { NODE_ENV: 'production' },
    resourceLimits: LIMITS,
  })
}
