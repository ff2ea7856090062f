import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isBuilt, removeStamp, stampBuild } from './build-stamp.mjs'
import { BUILT_FROM, hashSources } from './sources.mjs'

/** What a build does not read: tests, tools, words, contents, and what runs from its source. */
const NOT_BUILT_FROM = ['bench', 'content', 'docs', 'e2e', 'scripts', 'css.d.ts']
const IS_TOOL_OR_WORDS =
  /^\.|\.md$|\.test\.ts$|^(vitest|playwright|drizzle)\.config\.ts$|^biome\.json$|^LICENSE$/

test('each file and folder of the project is known to be built from, or not to be', () => {
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    .trim()
    .split('\n')
  const places = [...new Set(tracked.map((file) => file.split('/')[0] ?? ''))]
  const unknown = places.filter(
    (place) => ![...BUILT_FROM, ...NOT_BUILT_FROM].includes(place) && !IS_TOOL_OR_WORDS.test(place),
  )
  expect(unknown).toEqual([])
})

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'samenspraak-sources-'))
  write('app/page.tsx', 'one')
  write('app/page.test.tsx', 'a test')
  write('.next/BUILD_ID', 'build 1')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a build counts until a source is changed, added, renamed or removed, whatever their times say', () => {
  stampBuild(root, hashSources(root))
  expect(isBuilt(root)).toBe(true)
  utimesSync(path.join(root, 'app/page.tsx'), new Date(), new Date())
  write('app/page.test.tsx', 'another test')
  write('docs/words.md', 'words')
  expect(isBuilt(root)).toBe(true)

  const unlike = (change: () => void) => {
    const copy = `${root}-copy`
    cpSync(root, copy, { recursive: true })
    change()
    const answer = isBuilt(root)
    rmSync(root, { recursive: true })
    renameSync(copy, root)
    return !answer
  }
  expect(unlike(() => write('app/page.tsx', 'two'))).toBe(true)
  expect(unlike(() => write('app/new/page.tsx', 'one'))).toBe(true)
  expect(unlike(() => renameSync(path.join(root, 'app/page.tsx'), path.join(root, 'app/layout.tsx')))).toBe(
    true,
  )
  expect(unlike(() => rmSync(path.join(root, 'app/page.tsx')))).toBe(true)
  expect(unlike(() => write('package-lock.json', '{}'))).toBe(true)
  expect(isBuilt(root)).toBe(true)
})

test('a build that was cut off, or that somebody else made, does not count', () => {
  expect(isBuilt(root)).toBe(false)
  stampBuild(root, hashSources(root))
  write('.next/BUILD_ID', 'build 2')
  expect(isBuilt(root)).toBe(false)
  stampBuild(root, hashSources(root))
  expect(isBuilt(root)).toBe(true)
  removeStamp(root)
  expect(isBuilt(root)).toBe(false)
  write('.next/samenspraak-build.json', '{"sour')
  expect(isBuilt(root)).toBe(false)
})

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), content)
}
