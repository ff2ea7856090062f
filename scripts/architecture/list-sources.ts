import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** One import of ours or of a package; `names` are what is taken of it, empty where all is. */
export type Import = { file: string; target: string; names: string[]; isTypeOnly: boolean }

/** Every TypeScript file of the project that git knows or would take, from the root, and that is still there. */
export function listSources(): string[] {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((file) => existsSync(file))
}

export const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /(^|\/)testing\//.test(file)

/** What a file imports, `import type` and `import()` included. Files of ours are named from the root, packages as they are. */
export function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8')
  const statements = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?([^'"`;]*?)from\s*['"]([^'"]+)['"]/g,
  )
  const others = source.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g)
  return [
    ...[...statements].map(([, type, taken, specifier]) => ({
      file,
      target: place(file, specifier ?? ''),
      names: namesIn(taken ?? ''),
      isTypeOnly: Boolean(type) || isOfTypes(taken ?? ''),
    })),
    ...[...others].map((it) => ({
      file,
      target: place(file, it[1] ?? it[2] ?? ''),
      names: [],
      isTypeOnly: false,
    })),
  ]
}

/** The values among `{ a, type B, c as d }`, by the name under which they were exported. */
function namesIn(taken: string): string[] {
  return partsIn(taken)
    .filter((part) => !part.startsWith('type '))
    .map((part) => part.split(' as ')[0]?.trim() ?? '')
}

function isOfTypes(taken: string): boolean {
  const parts = partsIn(taken)
  return /^\s*\{/.test(taken) && parts.length > 0 && parts.every((part) => part.startsWith('type '))
}

const partsIn = (taken: string) =>
  (/\{([^}]*)\}/.exec(taken)?.[1] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

function place(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return find(specifier.slice(2))
  if (specifier.startsWith('.')) return find(path.posix.join(path.posix.dirname(file), specifier))
  return specifier
}

/** The file that is meant, as TypeScript finds it; with ./ before it, so that nothing of ours looks like a package. */
function find(target: string): string {
  const found = ['', '.ts', '.tsx', '/index.ts', '.mjs'].find(
    (ending) => /\.\w+$/.test(target + ending) && existsSync(target + ending),
  )
  return `./${target}${found ?? ''}`
}
