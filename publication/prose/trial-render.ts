import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Language, textsIn } from '@/texts/texts'
import { findDensestPlace } from './parse/find-densest-place'
import type { Problem, ProblemTexts, ProseFormat } from './problem'
import type { TrialReport } from './trial/trial-report'

export type Trial = { status: 'renders' } | { status: 'fails'; problem: Problem }

/** From the moment the thread is ready: its own start says nothing about the text. */
const TRIAL_MILLISECONDS = 2_000
const START_MILLISECONDS = 30_000
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }

/**
 * Shows a text once, as a page, as HTML and as plain text, in a thread of its own that is ended after two seconds and
 * may use 256 MB. What does not come through must not be published. Throws when the thread cannot be started.
 */
export async function trialRender(
  source: string,
  format: ProseFormat,
  language: Language = 'nl',
): Promise<Trial> {
  const worker = startWorker()
  try {
    const start = await reportOf(worker, START_MILLISECONDS)
    if (start.status !== 'ready') throw new Error(`The trial thread did not start: ${start.status}`)
    worker.postMessage({ source, format })
    const report = await reportOf(worker, TRIAL_MILLISECONDS)
    if (report.status === 'renders') return report
    const problem = report.status === 'fails' ? report.problem : null
    const message = sayWhy(report.status, textsIn(language).prose.problems)
    return { status: 'fails', problem: problem ?? { ...findDensestPlace(source), message } }
  } finally {
    await worker.terminate()
  }
}

// The file is found at run time and not by the bundler: bundled code runs in pages, this in a thread of plain Node.
function startWorker(): Worker {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), 'publication/prose/trial/trial-worker.ts')
  return new Worker(/* turbopackIgnore: true */ file, {
    execArgv: ['--import', 'tsx'],
    env: { NODE_ENV: 'production' },
    resourceLimits: LIMITS,
  })
}

type Ending = TrialReport | { status: 'too slow' } | { status: 'too large' }

function reportOf(worker: Worker, milliseconds: number): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => resolve({ status: 'too slow' }), milliseconds)
    worker.once('message', (report: TrialReport) => {
      clearTimeout(clock)
      resolve(report)
    })
    worker.once('error', (cause: Error & { code?: string }) => {
      clearTimeout(clock)
      if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ status: 'too large' })
      else reject(new Error('The trial thread failed', { cause }))
    })
  })
}

function sayWhy(ending: Ending['status'], texts: ProblemTexts): string {
  if (ending === 'too slow') return texts.rendersTooSlowly
  return ending === 'too large' ? texts.rendersTooLarge : texts.doesNotRender
}
