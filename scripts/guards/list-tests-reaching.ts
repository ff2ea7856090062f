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
 * The tests that reach a file: those that import it, those beside it, then by the fewest steps; of as many the one that is called alike and
 * stands nearest. Last those that walk through all files.
 */
export function listTestsReaching(file: string, steps: Steps, tests: readonly string[]): string[] {
  const comesFrom = new Map<string, string[]>()
  for (const [from, targets] of steps)
    for (const target of targets) comesFrom.set(target, [...(comesFrom.get(target) ?? []), from])
  const distances = new Map([[file, 0]])
  // A map is walked in the order of its growth, and this one grows a step further at a time.
  for (const [target, distance] of distances)
    for (const from of comesFrom.get(target) ?? [])
      if (!distances.has(from)) distances.set(from, distance + 1)
  const rank = (test: string) => {
    const isBeside = path.dirname(test) === path.dirname(file)
    const distance = distances.get(test) ?? Number.POSITIVE_INFINITY
    return [distance === 1 ? 0 : 1, isBeside ? 0 : 1, distance, -alike(test, file)]
  }
  const near = tests
    .filter((test) => distances.has(test))
    .map((test) => ({ test, rank: rank(test) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ test }) => test)
  return [...near, ...tests.filter((test) => !distances.has(test) && WALKS.test(readFileSync(test, 'utf8')))]
}

/** How many folders two files share, and how many words of their names. */
function alike(one: string, other: string): number {
  const [folders, others] = [one, other].map((file) => path.dirname(file).split('/')) as [string[], string[]]
  const apart = folders.findIndex((folder, index) => folder !== others[index])
  const words = path.basename(other).split(/[-.]/)
  const named = path
    .basename(one)
    .split(/[-.]/)
    .filter((word) => !ENDINGS.includes(word) && words.includes(word))
  return (apart === -1 ? folders.length : apart) + named.length
}

const ENDINGS = ['db', 'test', 'ts', 'tsx']

function compare(one: number[], other: number[]): number {
  const place = one.findIndex((value, index) => value !== other[index])
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0)
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
