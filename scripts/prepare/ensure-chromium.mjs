import { existsSync } from 'node:fs'
import path from 'node:path'
import { findChromium } from '../find-chromium.mjs'
import { ROOT } from './root.mjs'
import { runToEnd } from './run-to-end.mjs'
import { saying } from './say.mjs'
import { StopInWords } from './stop-in-words.mjs'

const PLAYWRIGHT = path.join(ROOT, 'node_modules', 'playwright-core', 'cli.js')

/**
 * The browser for the journeys; installs one where none is found: Debian's own when we may, else Playwright's.
 * @param {import('./find-node.mjs').Node} node
 * @returns {Promise<import('../find-chromium.mjs').Chromium>}
 */
export async function ensureChromium(node) {
  if (process.env.CHROMIUM_PATH && !findChromium()) {
    throw new StopInWords(
      `CHROMIUM_PATH wijst naar ${process.env.CHROMIUM_PATH}, maar dat is geen Chromium die start.`,
    )
  }
  const there = findChromium()
  if (there) return there
  for (const { what, commands } of waysToInstall(node)) {
    const isDone = await saying(`Chromium installeren met ${what}`, () => runAll(commands))
    const installed = isDone && findChromium()
    if (installed) return installed
  }
  throw new StopInWords(
    'Er is geen Chromium en installeren lukte niet. Installeer Chromium of Google Chrome, of zet CHROMIUM_PATH op het programma.',
  )
}

function waysToInstall(node) {
  const ways = []
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const install = ['install', '--yes', '--no-install-recommends', 'chromium']
    ways.push({
      what: 'apt-get',
      commands: [
        ['apt-get', ['update'], env],
        ['apt-get', install, env],
      ],
    })
  }
  ways.push({ what: 'Playwright', commands: [[node.path, [PLAYWRIGHT, 'install', 'chromium'], process.env]] })
  return ways
}

async function runAll(commands) {
  for (const [file, args, env] of commands) {
    const { code, isInterrupted, output } = await runToEnd(file, args, { env, isQuiet: true })
    if (isInterrupted) throw new StopInWords('Afgebroken.', 130)
    if (code !== 0) {
      console.log(output.trim())
      return false
    }
  }
  return true
}
