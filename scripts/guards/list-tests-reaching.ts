import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { importsOf, listSources } from '../architecture/list-sources'

/** Which files a file reaches in one step: what it imports, and what it names to be run by itself. */
export type Steps = ReadonlyMap<string, readonly string[]>

/** One step from every source of the project. A test also takes the steps of what is set up for it. */
export function readSteps(setupOf: (test: string) => readonly string[]): Steps {
  return new Map(listSources().map((file) => [file, [...stepsFrom(file), ...setupOf(file)]]))
}

/**
 * The tests that reach a file: those that import it, those beside it, then nearest first, and last those that walk through all
 * files.
 */
export function listTestsReaching(file: string, steps: Steps, tests: readonly string[]): string[] {
  const comesFrom = new Map<string, string[]>()
  for (const [from, targets] of steps)
    for (const target of targets) comesFrom.set(target, [...(comesFrom.get(target) ?? []), from])
  const reached = new Set([file])
  // A set is walked in the order of its growth, and this one grows a step further at a time.
  for (const target of reached) for (const from of comesFrom.get(target) ?? []) reached.add(from)
  const isTest = new Set(tests)
  const isDirect = new Set(comesFrom.get(file))
  const isBeside = (test: string) => path.dirname(test) === path.dirname(file)
  const rank = (test: string) => (isDirect.has(test) ? 0 : 2) + (isBeside(test) ? 0 : 1)
  const near = [...reached].filter((from) => isTest.has(from)).sort((one, other) => rank(one) - rank(other))
  return [...near, ...tests.filter((test) => !reached.has(test) && WALKS.test(readFileSync(test, 'utf8')))]
}

const WALKS = /listSources|ls-files|globSync/

function stepsFrom(file: string): string[] {
  const imported = importsOf(file)
    .filter(({ isTypeOnly, target }) => !isTypeOnly && target.startsWith('./'))
    .map(({ target }) => target.slice(2))
  const named = [...readFileSync(file, 'utf8').matchAll(/['"`]([\w()[\]/.-]+\.tsx?)['"`]/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => existsSync(name))
  return [...new Set([...imported, ...named])]
}
