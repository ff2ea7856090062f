import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { closureOf } from '@/scripts/architecture/closure-of'
import { findCircles } from '@/scripts/architecture/find-circles'
import { type Import, importsOf, isTest, listSources } from '@/scripts/architecture/list-sources'
import { listPrintedRoots, listPrintedTables } from '@/scripts/architecture/printed-tables'

/** Who may import what of ours. What is not named here (server.ts, start, scripts, tests, e2e, bench) wires, and may all. */
const WALLS: Record<string, string[]> = {
  app: ['app', 'components', 'publication', 'texts', 'env', 'instead-of', 'log', 'secret'],
  components: ['components', 'texts'],
  publication: ['publication', 'db', 'queue', 'emails', 'texts', 'env', 'instead-of', 'log', 'secret'],
  press: ['press'],
  serving: ['serving', 'press', 'env', 'instead-of', 'log'],
  inbound: ['inbound', 'publication', 'texts', 'env', 'instead-of', 'log'],
  emails: ['emails', 'texts', 'env', 'instead-of', 'log', 'secret'],
  queue: ['queue', 'db', 'env', 'instead-of', 'log', 'secret'],
  threads: ['threads', 'components', 'publication'],
  worker: ['worker', 'publication', 'queue', 'env', 'instead-of', 'log', 'secret'],
  db: ['db', 'env', 'instead-of', 'log', 'secret'],
  texts: ['texts'],
}
/** Folders from which only types may be taken, by the folder that takes them. */
const TYPES_ONLY: Record<string, string[]> = { components: ['publication'], app: ['db'] }
/** What the product must not know: it runs in a worker and in scripts too. */
const FORBIDDEN_PACKAGES: Record<string, RegExp> = {
  publication: /^(next($|\/)|server-only$)/,
  press: /^next($|\/)/,
  serving: /^next($|\/)/,
  inbound: /^(next|pg|drizzle-orm)($|\/)/,
  components: /^(pg|drizzle-orm|server-only)($|\/)/,
}
const SAYS_NOTHING = /(^|\/)(utils|helpers|lib|services|common|misc)\//

/** Departments of `publication/` of which a department may import; each may import itself. */
const DEPARTMENTS: Record<string, string[]> = {
  text: [],
  pictures: [],
  public: ['text', 'pictures'],
  people: ['public', 'text'],
  readers: ['public', 'people', 'text', 'pictures'],
  essays: ['public', 'people', 'text', 'pictures'],
  correspondence: ['public', 'people', 'text', 'pictures', 'essays'],
  files: ['public', 'people', 'text', 'pictures', 'essays', 'correspondence', 'readers'],
}
/** What is being written: nothing that is printed may reach it. */
const BEING_WRITTEN = [
  'drafts',
  'revisions',
  'dialogues',
  'written_letters',
  'letter_revisions',
  'letter_changes',
  'compositions',
  'arrivals',
  'planned_pieces',
  'issue_drafts',
]

const files = listSources()

test('every part imports only what its wall lets through', () => {
  const strays = files
    .filter((file) => !isTest(file))
    .flatMap(importsOf)
    .filter(isStray)
    .map(({ file, target }) => `${file} imports ${target}`)
  expect(strays).toEqual([])
})

test('only env.ts reads the environment', () => {
  const readers = files.filter(
    (file) =>
      !isTest(file) &&
      !/^(env\.ts|e2e\/|scripts\/|bench\/|db\/bundled\/|[a-z]+\.config\.ts)/.test(file) &&
      /process\.env\b/.test(readFileSync(file, 'utf8')),
  )
  expect(readers).toEqual([])
})

test('no folder is named for nothing', () => {
  expect(files.filter((file) => SAYS_NOTHING.test(file))).toEqual([])
})

test('no object is spread where it is written, to have more on a line than the formatter gives', () => {
  expect(files.filter((file) => /\.\.\.\{/.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('every department of the product imports only the departments below it', () => {
  const strays = files
    .filter((file) => !isTest(file) && departmentOf(file) !== undefined)
    .flatMap(importsOf)
    .filter(({ file, target }) => {
      const [from, to] = [departmentOf(file), departmentOf(target.slice(2))]
      return from !== undefined && to !== undefined && from !== to && !DEPARTMENTS[from]?.includes(to)
    })
    .map(({ file, target }) => `${file} imports ${target}`)
  expect(strays).toEqual([])
})

test('every folder of the product is a department, and each may only import those that may not import it', () => {
  const folders = new Set(files.map(departmentOf).filter((folder) => folder !== undefined))
  expect([...folders].sort()).toEqual(Object.keys(DEPARTMENTS).sort())
  const pairs = Object.entries(DEPARTMENTS).flatMap(([from, below]) => below.map((to) => [from, to] as const))
  expect(pairs.filter(([from, to]) => DEPARTMENTS[to]?.includes(from))).toEqual([])
})

test('nothing that is printed reaches a text that is being written', () => {
  expect(listPrintedRoots().length).toBeGreaterThan(40)
  expect(closureOf(listPrintedRoots()).size).toBeGreaterThan(200)
  expect(listPrintedTables().filter(({ table }) => BEING_WRITTEN.includes(table))).toEqual([])
})

test('no files import each other in a circle', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter(({ target }) => target.startsWith('./'))
        .map(({ target }) => target.slice(2)),
    ]),
  )
  expect(findCircles(graph)).toEqual([])
})

const departmentOf = (file: string) => /^publication\/([^/]+)\//.exec(file)?.[1]

function isStray({ file, target, isTypeOnly }: Import): boolean {
  const from = file.split('/')[0] ?? ''
  const wall = WALLS[from]
  if (!wall) return false
  if (!target.startsWith('./')) return FORBIDDEN_PACKAGES[from]?.test(target) ?? false
  const to =
    target
      .slice(2)
      .split('/')[0]
      ?.replace(/\.tsx?$/, '') ?? ''
  return !wall.includes(to) && !(isTypeOnly && TYPES_ONLY[from]?.includes(to))
}
