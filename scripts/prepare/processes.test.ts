import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listSites, noteSite, takeTurn } from './processes.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'samenspraak-turns-'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true, force: true })
})

test('two that prepare wait for each other', async () => {
  const order: string[] = []
  const giveAway = await takeTurn(root)
  const second = takeTurn(root).then((give) => {
    order.push('second')
    give()
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  order.push('first is done')
  giveAway()
  await second
  expect(order).toEqual(['first is done', 'second'])
  expect(readdirSync(path.join(root, '.npm-start'))).toEqual([])
})

test('one that was killed holds no turn, and neither does another program that got its number', async () => {
  const gone = spawn('true')
  await once(gone, 'exit')
  mkdirSync(path.join(root, '.npm-start'))
  writeFileSync(path.join(root, '.npm-start/turn'), JSON.stringify({ pid: gone.pid, began: '1' }))
  await (await takeTurn(root))()
  writeFileSync(path.join(root, '.npm-start/turn'), JSON.stringify({ pid: process.pid, began: 'long ago' }))
  await (await takeTurn(root))()
})

test('a site that runs is listed until it ends, or was killed', () => {
  expect(listSites(root)).toEqual([])
  const takeAway = noteSite('productie', root)
  expect(listSites(root)).toMatchObject([{ pid: process.pid, mode: 'productie' }])
  takeAway()
  writeFileSync(path.join(root, '.npm-start/running/1'), JSON.stringify({ pid: 2 ** 22 + 1, began: '1' }))
  expect(listSites(root)).toEqual([])
})
