import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isAlive } from '@/db/bundled/is-alive'

let folder: string
let said: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-run-'))
  said = path.join(folder, 'said')
  writeFileSync(said, '')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A program that writes down each signal it gets, and ends 300 ms after the first, with code 7. */
const PROGRAM = `
  import { appendFileSync } from 'node:fs'
  const say = (what) => appendFileSync(process.argv[2], what + '\\n')
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { say(signal); setTimeout(() => process.exit(7), 300) })
  setInterval(() => {}, 1000)
  say('pid ' + process.pid)`

test('a signal that comes twice at once is handed on once, and the code comes back', async () => {
  const runner = await run()
  runner.kill('SIGINT')
  runner.kill('SIGINT')
  expect(await ended(runner)).toBe(7)
  expect(lines().slice(1)).toEqual(['SIGINT'])
})

test('to be killed in words and to lose the terminal both mean: stop', async () => {
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
    writeFileSync(said, '')
    const runner = await run()
    runner.kill(signal)
    expect(await ended(runner)).toBe(7)
    expect(lines().slice(1)).toEqual(['SIGTERM'])
  }
})

test('a program whose starter was killed outright stops in order', async () => {
  const runner = await run()
  const pid = Number(lines()[0]?.slice(4))
  runner.kill('SIGKILL')
  await expect.poll(() => lines().slice(1), { timeout: 5000 }).toEqual(['SIGTERM'])
  await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false)
})

test('a program that is killed gives the code that a shell would give', async () => {
  const runner = await run()
  process.kill(Number(lines()[0]?.slice(4)), 'SIGKILL')
  expect(await ended(runner)).toBe(137)
})

/** Runs the program under runToEnd, in a process of its own that can be signalled. */
async function run(): Promise<ChildProcess> {
  const place = (file: string) => pathToFileURL(path.resolve('scripts/prepare', file)).href
  const program = path.join(folder, 'program.mjs')
  writeFileSync(program, PROGRAM)
  const runner = path.join(folder, 'runner.mjs')
  writeFileSync(
    runner,
    `import { runToEnd } from ${JSON.stringify(place('run-to-end.mjs'))}
     const args = ['--import', ${JSON.stringify(place('stop-with-starter.mjs'))}, ${JSON.stringify(program)}, ${JSON.stringify(said)}]
     process.exitCode = (await runToEnd(process.execPath, args, { stopsWithUs: true })).code`,
  )
  const child = spawn(process.execPath, [runner], { stdio: 'ignore' })
  await expect.poll(lines, { timeout: 10_000 }).not.toEqual([])
  return child
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit')
  return child.exitCode
}

const lines = () => readFileSync(said, 'utf8').split('\n').filter(Boolean)
