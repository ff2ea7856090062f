import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** Who may import what of ours. What is not named here (server.ts, start, scripts, tests, e2e, bench) wires, and may all. */
const WALLS: Record<string, string[]> = {
  app: ['app', 'components', 'publication', 'texts', 'env', 'log', 'secret'],
  components: ['components', 'texts'],
  publication: ['publication', 'db', 'queue', 'emails', 'texts', 'env', 'log', 'secret'],
  press: ['press', 'env', 'log', 'secret'],
  serving: ['serving', 'press', 'env', 'log'],
  inbound: ['inbound', 'publication', 'texts', 'env', 'log'],
  emails: ['emails', 'texts', 'env', 'log', 'secret'],
  queue: ['queue', 'db', 'env', 'log', 'secret'],
  worker: ['worker', 'publication', 'queue', 'env', 'log', 'secret'],
  db: ['db', 'env', 'log', 'secret'],
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

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /(^|\/)testing\//.test(file)

type Import = { file: string; target: string; isTypeOnly: boolean }

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

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8')
  const statements = source.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]/g,
  )
  const dynamic = source.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g)
  return [
    ...[...statements].map((it) => ({ file, target: place(file, it[3] ?? ''), isTypeOnly: Boolean(it[2]) })),
    ...[...dynamic].map((it) => ({ file, target: place(file, it[1] ?? it[2] ?? ''), isTypeOnly: false })),
  ]
}

function place(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return `./${specifier.slice(2)}`
  if (specifier.startsWith('.')) return `./${path.join(path.dirname(file), specifier)}`
  return specifier
}

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
