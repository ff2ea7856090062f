import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepPlacesOnly } from './keep-places-only.mjs'

const MAP = { version: 3, sources: ['a.ts'], sourcesContent: ['const a = 1'], names: [], mappings: 'AAAA' }

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-maps-'))
  mkdirSync(path.join(folder, 'chunks', 'ssr'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['a map', MAP],
  ['maps in a map', { version: 3, sources: [], sections: [{ offset: { line: 0, column: 0 }, map: MAP }] }],
  ['an empty map', { version: 3, sources: [], sections: [] }],
])('%s keeps its places and loses its sources', (_name, map) => {
  const file = path.join(folder, 'chunks', 'ssr', 'page.js.map')
  writeFileSync(file, JSON.stringify(map))
  const other = path.join(folder, 'chunks', 'page.js')
  writeFileSync(other, 'sourcesContent')
  keepPlacesOnly(folder)
  const kept = readFileSync(file, 'utf8')
  expect(kept).not.toContain('const a')
  expect(readFileSync(other, 'utf8')).toBe('sourcesContent')
  const place = (found: unknown) => new SourceMap(found as never).findEntry(0, 0)
  expect(place(JSON.parse(kept))).toEqual(place(map))
})
