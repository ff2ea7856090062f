import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeWhole } from './make-whole'

let parent: string
let folder: string
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'samenspraak-whole-'))
  folder = path.join(parent, 'cluster')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

const make = (place: string) => {
  mkdirSync(place)
  writeFileSync(path.join(place, 'file'), 'whole')
}

test('a folder is made once, and what is there is left as it is', async () => {
  expect(await makeWhole(folder, make)).toBe('made')
  expect(await makeWhole(folder, () => expect.unreachable())).toBe('was there')
  expect(readdirSync(parent)).toEqual(['cluster'])
})

test('of a making that fails nothing is left, and why it failed is thrown', async () => {
  const fault = new Error('no room')
  const fail = (place: string) => {
    make(place)
    throw fault
  }
  await expect(makeWhole(folder, fail)).rejects.toBe(fault)
  expect(readdirSync(parent)).toEqual([])
})

test('who comes second while it is being made takes what the first made', async () => {
  const outcome = await makeWhole(folder, (place) => {
    make(place)
    make(folder)
  })
  expect(outcome).toBe('was there')
  expect(readdirSync(parent)).toEqual(['cluster'])
})

test('what a killed one left is cleared away, and what another makes at this moment is not', async () => {
  const NOBODY = 4_194_305
  const [left, beingMade] = [NOBODY, process.ppid].map((pid) => `${folder}.unfinished-${pid}-0a`)
  for (const place of [left, beingMade]) make(place ?? '')
  await makeWhole(folder, make)
  expect([existsSync(left ?? ''), existsSync(beingMade ?? '')]).toEqual([false, true])
})
