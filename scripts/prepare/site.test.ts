import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { environment, GIVES_BACK, SMALL, site } from './site.mjs'

const NODE = { path: process.execPath, version: process.version }

afterEach(() => vi.unstubAllEnvs())

test('the site starts with what keeps it small, and Node knows all of it', () => {
  expect(site('production')).toEqual(expect.arrayContaining(SMALL))
  // It would keep the maps of all packages: server.ts asks for our own.
  expect(site('production')).not.toContain('--enable-source-maps')
  const told = execFileSync(process.execPath, [...SMALL, '-p', 'process.execArgv.join(" ")'], {
    encoding: 'utf8',
  })
  for (const flag of SMALL) expect(told).toContain(flag)
})

test('what glibc is told reaches our programs, unless somebody set it otherwise', () => {
  for (const name of Object.keys(GIVES_BACK)) vi.stubEnv(name, undefined)
  expect(environment(NODE, 'production')).toMatchObject(GIVES_BACK)
  vi.stubEnv('MALLOC_ARENA_MAX', '8')
  expect(environment(NODE, 'production').MALLOC_ARENA_MAX).toBe('8')
})

test.each(['Containerfile', 'samenspraak.service'])('%s starts the site as npm start does', (name) => {
  const file = readFileSync(`docs/running/${name}`, 'utf8')
  // What ends the site with npm has no meaning there, and settings come from elsewhere.
  const command = `node_modules/.bin/node ${SMALL.join(' ')} .next/site/server.mjs`
  expect(file.replaceAll(/[",]/g, '')).toContain(command)
  for (const [variable, value] of Object.entries(GIVES_BACK))
    expect(file).toMatch(new RegExp(`^(ENV |Environment=).*\\b${variable}=${value}\\b`, 'm'))
})

test('neither data nor settings go into an image, whichever program makes it', () => {
  // Docker reads no file by another name than this one; Podman reads it too.
  const left = readFileSync('.dockerignore', 'utf8').split('\n')
  expect(left).toEqual(expect.arrayContaining(['data', '.env', '.git']))
})
