import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { drawing } from './testing/sample-pictures'

const dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-media-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('Ctrl-C in the terminal of a site leaves the picture in hand', { timeout: 60_000 }, async () => {
  const { pid, said } = await begin(await drawing(901, 600).jpeg().toBuffer())
  process.kill(-pid, 'SIGINT')
  expect(await said).toBe('begun\nprepared\n')
})

test('a picture is not called damaged when something else ended its process', {
  timeout: 60_000,
}, async () => {
  const { child, said } = await begin(await drawing(902, 600).jpeg().toBuffer())
  process.kill(child, 'SIGTERM')
  expect(await said).toContain('The process for a picture was ended by SIGTERM')
})

test('a process for a picture ends with its site', { timeout: 60_000 }, async () => {
  const { pid, child, said } = await begin(await drawing(903, 600).jpeg().toBuffer())
  // It cannot end by itself.
  process.kill(child, 'SIGSTOP')
  onTestFinished(() => {
    if (isAlive(child)) process.kill(child, 'SIGKILL')
  })
  process.kill(pid, 'SIGTERM')
  await said
  await expect.poll(() => isAlive(child), { timeout: 5_000 }).toBe(false)
})

/** Until the process for the picture is there. */
async function begin(picture: Buffer): Promise<{ pid: number; child: number; said: Promise<string> }> {
  const site = spawn(
    process.execPath,
    ['--import', 'tsx', 'publication/pictures/media/testing/prepare-in-a-terminal.ts'],
    {
      env: { NODE_ENV: 'test', DATA_DIR: dataDir },
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
    },
  )
  const said = text(site.stdout)
  site.stdin.end(picture)
  await once(site, 'spawn')
  const { pid = 0 } = site
  await expect.poll(() => pictureProcessOf(pid), { timeout: 30_000 }).not.toBe(0)
  return { pid, child: pictureProcessOf(pid), said }
}

/** The process for a picture that this one began (proc_pid_stat(5): the fourth field is the parent). */
function pictureProcessOf(pid: number): number {
  const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const of = names.filter((name) => statOf(name)[1] === String(pid))
  return Number(of.find((name) => readOf(name, 'cmdline').includes('picture-process')) ?? 0)
}

const isAlive = (pid: number) => !['Z', undefined].includes(statOf(String(pid))[0])

/** What follows the name of the program, which may hold anything. */
const statOf = (pid: string) =>
  readOf(pid, 'stat')
    .match(/(?<=\) ).*/s)?.[0]
    .split(' ') ?? []

function readOf(pid: string, what: 'cmdline' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}
