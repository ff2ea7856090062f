import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { Plugin } from 'vitest/config'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const alias = {
  '@': path.resolve(import.meta.dirname),
  'server-only': path.resolve(import.meta.dirname, 'db/testing/empty.ts'),
}
// Without it a test that makes a key would leave a secret in the data folder of whoever runs it.
const env = { SECRET: 'a secret that is long enough for tests' }
/** Packages as they are shipped and as a site runs them, not with what their makers look after them with. */
const asShipped: Plugin = {
  name: 'packages as they are shipped',
  configResolved: ({ ssr, environments }) => {
    for (const resolve of [ssr?.resolve, ...Object.values(environments).map((it) => it.resolve)])
      for (const list of [resolve?.conditions, resolve?.externalConditions])
        list?.splice(0, list.length, ...list.filter((it) => it !== 'development|production'))
  },
}
const exclude = ['**/node_modules/**', '.next/**', 'data/**', 'test-results/**']

const UNIT = '**/*.test.{ts,tsx}'
const DATABASE = '**/*.db.test.{ts,tsx}'
/** What one file of tests sets is not for the next. */
const LEAVE = 'db/testing/leave-no-settings.ts'
/** Tests with a process of their own: they put something in the place of a module, which others loaded before, or weigh the heap. */
const alone = globSync(UNIT, { cwd: import.meta.dirname, exclude })
  .filter((file) =>
    /\b(vi\.(mock|doMock|resetModules)|heapInUse)\(/.test(
      readFileSync(path.join(import.meta.dirname, file), 'utf8'),
    ),
  )
  // Brackets of a route's folder mean something else in a pattern.
  .map((file) => file.replaceAll(/[()[\]]/g, '?'))

// A busy machine is no fault of ours: this ends what hangs. What must be quick is measured in processor time.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

const withDatabase = {
  ...patience,
  env,
  exclude,
  globalSetup: 'db/testing/test-server.ts',
  setupFiles: [LEAVE, 'db/testing/test-database.ts', 'publication/text/workers/testing/works-in-process.ts'],
}

/** What takes longest, of each project. Vitest goes by the length of a file: two that make ten thousand texts were the last to begin. */
const LONG =
  /\b(slow-texts|hostile-texts|write-files|own-database|failures|limit-body|memory|private-pictures|while-publishing|publish-dialogue|killed\.db|frozen\.db|sending\.db|erase-departed\.db|mail-jobs\.db|mails\.db|a-bad-hour\.db|by-mail-alone\.db|a-thread-by-mail\.db|planned\.db|overdue\.db|not-what-it-says\.db|make-backup\.db)/

/** As Vitest, and within a project the longest first, so that no worker has one left when the others are done. */
class LongestFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const byProject = Map.groupBy(await super.sort(specs), ({ project }) => project)
    return [...byProject.values()].flatMap((ofOne) => [
      ...ofOne.filter(({ moduleId }) => LONG.test(path.basename(moduleId))),
      ...ofOne.filter(({ moduleId }) => !LONG.test(path.basename(moduleId))),
    ])
  }
}

export default defineConfig({
  resolve: { alias },
  plugins: [asShipped],
  test: {
    // More than there are cores: a fifth of the time is waiting, for databases that stop and mails that come later.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Loading the same modules for every file took a fifth of the processor time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          ...patience,
          name: 'unit',
          env,
          setupFiles: [LEAVE],
          include: [UNIT],
          exclude: [...exclude, DATABASE, ...alone],
        },
      },
      {
        resolve: { alias },
        test: { ...withDatabase, name: 'database', include: [DATABASE], exclude: [...exclude, ...alone] },
      },
      {
        resolve: { alias },
        test: { ...withDatabase, name: 'alone', include: alone, isolate: true },
      },
    ],
  },
})
