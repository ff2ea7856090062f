import { readFileSync, writeFileSync } from 'node:fs'
import type { Guard } from './list-guards'
import { listTestsReaching, readSteps, type Steps } from './list-tests-reaching'
import type { Failure, Tests } from './open-tests'

/** The test that failed without the guard; null when nobody noticed. */
export type TryGuard = (file: string, guard: Guard) => Promise<string | null>

/** The nearest mostly notices; after it more at once, as each run starts processes of its own. */
const AT_ONCE = [1, 3, 8, 16]

/** Takes guards out of the files in the working folder, one at a time, and puts them back. `most`: so many files of tests are asked. */
export function createTryGuard(tests: Tests, most: number): TryGuard {
  const steps: Steps = readSteps(tests.setupOf)
  const sound = new Set<string>()
  const unsound = new Set<string>()

  return async function tryGuard(file, { start, end, without }) {
    const source = readFileSync(file, 'utf8')
    const changed = source.slice(0, start) + without + source.slice(end)
    const waiting = listTestsReaching(file, steps, tests.files).slice(0, most)
    for (let round = 0; waiting.length > 0; round += 1) {
      const asked = waiting.splice(0, AT_ONCE[round] ?? AT_ONCE.at(-1))
      const noticed = await findNotice(file, source, changed, asked)
      if (noticed) return noticed
    }
    return null
  }

  async function findNotice(file: string, source: string, changed: string, asked: string[]) {
    let left = asked.filter((test) => !unsound.has(test))
    while (left.length > 0) {
      const failure = await runWith(file, changed, source, left)
      if (!failure) return null
      const { test, isSlow } = failure
      // On a busy machine a test can be slow once.
      const fails = !isSlow || (await runWith(file, changed, source, [test])) !== null
      if (fails && (await isSound(test))) return test
      if (fails) console.log(`  ${test} slaagt ook met alle bewakers niet, en telt niet mee`)
      left = left.filter((it) => it !== test)
    }
    return null
  }

  async function runWith(file: string, changed: string, source: string, asked: string[]): Promise<Failure> {
    writeFileSync(file, changed)
    tests.change(file)
    try {
      return await tests.run(asked)
    } finally {
      writeFileSync(file, source)
      tests.change(file)
    }
  }

  /** Whether it passes when nothing is taken out; one that was only slow is asked again. */
  async function isSound(test: string): Promise<boolean> {
    if (sound.has(test)) return true
    const failure = await tests.run([test])
    const passes = failure === null || (failure.isSlow && (await tests.run([test])) === null)
    ;(passes ? sound : unsound).add(test)
    return passes
  }
}
