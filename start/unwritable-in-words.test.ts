import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { unwritableInWords } from './unwritable-in-words'

const failure = (path: string, code = 'EACCES') => Object.assign(new Error('no'), { code, path })
const said = (error: unknown) => unwritableInWords(error, '/srv/data', '/home/site')?.message

test('a data folder that cannot be written is named, with what to do', () => {
  expect(said(failure('/srv/data/secret'))).toMatch(/\/srv\/data.*DATA_DIR/)
  expect(said(new Error('not made', { cause: failure('/srv/data', 'EROFS') }))).toContain('/srv/data')
})

test('a HOME that cannot be written is named as such', () => {
  expect(said(failure('/home/site/.cache/samenspraak'))).toMatch(/HOME.*\/home\/site/)
})

test('what really happens there is recognised', () => {
  let error: unknown
  try {
    mkdirSync('/dev/null/home/.cache/samenspraak', { recursive: true })
  } catch (caught) {
    error = caught
  }
  expect(unwritableInWords(error, '/srv/data', '/dev/null/home')?.message).toContain('/dev/null/home')
})

test('another failure is not put down to a folder', () => {
  expect(said(failure('/etc/passwd'))).toBeUndefined()
  expect(said(failure('/srv/data/x', 'ENOSPC'))).toBeUndefined()
  expect(said(new Error('something else'))).toBeUndefined()
})
