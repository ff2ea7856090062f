import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { whatKeepsNpmFromWriting } from './npm-home.mjs'

test('a HOME that can be written, or made, keeps npm from nothing', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'samenspraak-home-'))
  expect(whatKeepsNpmFromWriting({ HOME: home })).toBeNull()
  expect(whatKeepsNpmFromWriting({ HOME: path.join(home, 'not', 'yet') })).toBeNull()
})

test('a HOME that cannot be written is named as such', () => {
  // Not even root makes files there.
  expect(whatKeepsNpmFromWriting({ HOME: '/proc/self' })).toMatch(/HOME.*\/proc\/self/)
})

test('where npm was told to keep things elsewhere, that is what is named', () => {
  const told = whatKeepsNpmFromWriting({ HOME: '/proc/self', npm_config_cache: '/proc/sys/npm' })
  expect(told).toMatch(/npm_config_cache/)
  expect(whatKeepsNpmFromWriting({ HOME: '/proc/self', npm_config_cache: tmpdir() })).toBeNull()
})
