import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node'

/** The first of these tests that failed; null when all passed. `isHung`: they had no end, and were ended. */
export type Failure = { test: string; isHung: boolean } | null

export type Tests = {
  /** every file of tests, from the root */
  files: string[]
  setupOf: (test: string) => string[]
  /** Runs files of tests in this order until one fails, anew but for PostgreSQL and what Vite made of files that did not change. */
  run: (files: readonly string[]) => Promise<Failure>
  /** A file is another than it was. */
  change: (file: string) => void
  close: () => Promise<void>
}

const LONGEST_MS = 120_000
const LONGEST_PER_FILE_MS = 20_000

/** The tests of the project in the working folder, in one Vitest that stays open. */
export async function openTests(): Promise<Tests> {
  const root = process.cwd()
  const vitest = await createVitest('test', { root, watch: false, bail: 1, maxWorkers: 1, reporters: [{}] })
  const specifications = new Map<string, TestSpecification>()
  for (const specification of await vitest.globTestSpecifications())
    specifications.set(path.relative(root, specification.moduleId), specification)
  return {
    files: [...specifications.keys()],
    setupOf: (test) =>
      specifications.get(test)?.project.config.setupFiles.map((file) => path.relative(root, file)) ?? [],
    change: (file) => vitest.invalidateFile(path.join(root, file)),
    run: (files) =>
      run(
        vitest,
        files.map((file) => specifications.get(file)).filter((it) => it !== undefined),
      ),
    close: () => vitest.close(),
  }
}

async function run(vitest: Vitest, specifications: TestSpecification[]): Promise<Failure> {
  // Failures of an earlier run would count for "stop at the first".
  vitest.state.filesMap.clear()
  vitest.state.idMap.clear()
  const running = vitest.runTestSpecifications(specifications)
  const isHung = await Promise.race([
    running.then(() => false),
    pause(LONGEST_MS + specifications.length * LONGEST_PER_FILE_MS, true, { ref: false }),
  ])
  if (isHung) await stop(vitest)
  const { testModules, unhandledErrors } = await running
  const failed = testModules.find((module) => module.state() === 'failed')
  if (failed) return { test: path.relative(process.cwd(), failed.moduleId), isHung: false }
  const first = specifications[0]
  if (!first || !(isHung || unhandledErrors.length > 0)) return null
  return { test: path.relative(process.cwd(), first.moduleId), isHung }
}

/** Asked twice, Vitest ends processes that do not listen. */
async function stop(vitest: Vitest): Promise<void> {
  const asked = vitest.cancelCurrentRun('keyboard-input')
  await pause(2_000)
  await vitest.cancelCurrentRun('keyboard-input')
  await asked
}
