import path from 'node:path'
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node'

/** The file of tests that failed, or whose process ended; null when all passed. `isSlow`: it only waited too long. */
export type Failure = { test: string; isSlow: boolean } | null

export type Tests = {
  /** every file of tests, from the root */
  files: string[]
  setupOf: (test: string) => string[]
  /** Runs files of tests in this order until one fails, anew but for PostgreSQL and what Vite made of files that did not change. */
  run: (files: readonly string[]) => Promise<Failure>
  /** A file is another than it was. */
  change: (file: string) => void
  /** Ends what is being run, and everything that is run after it. */
  cancel: () => void
  close: () => Promise<void>
}

/** The tests of the project in the working folder, in one Vitest that stays open. */
export async function openTests(): Promise<Tests> {
  const root = process.cwd()
  const execArgv = ['--import', path.join(import.meta.dirname, 'end-when-stuck.mjs')]
  const once = { root, watch: false, bail: 1, maxWorkers: 1, reporters: [{}] }
  const vitest = await createVitest('test', { ...once, execArgv })
  let isCancelled = false
  const specifications = new Map<string, TestSpecification>()
  for (const specification of await vitest.globTestSpecifications())
    specifications.set(path.relative(root, specification.moduleId), specification)
  return {
    files: [...specifications.keys()],
    setupOf: (test) =>
      specifications.get(test)?.project.config.setupFiles.map((file) => path.relative(root, file)) ?? [],
    change: (file) => vitest.invalidateFile(path.join(root, file)),
    run: async (files) => {
      const asked = files.map((file) => specifications.get(file)).filter((it) => it !== undefined)
      return isCancelled ? null : run(vitest, asked)
    },
    cancel: () => {
      isCancelled = true
      void vitest.cancelCurrentRun('keyboard-input')
    },
    close: () => vitest.close(),
  }
}

async function run(vitest: Vitest, specifications: TestSpecification[]): Promise<Failure> {
  // Failures of an earlier run would count for "stop at the first".
  vitest.state.filesMap.clear()
  vitest.state.idMap.clear()
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  const failed = testModules.find((module) => module.state() === 'failed')
  if (failed) return { test: path.relative(process.cwd(), failed.moduleId), isSlow: isSlow(failed) }
  const [first] = specifications
  if (!first || unhandledErrors.length === 0) return null
  return { test: path.relative(process.cwd(), first.moduleId), isSlow: false }
}

function isSlow(module: TestModule): boolean {
  const tests = [...module.children.allTests('failed')].map((it) => it.result().errors ?? [])
  const errors = [...module.errors(), ...tests.flat()]
  return errors.length > 0 && errors.every(({ message }) => /timed out/i.test(message))
}
