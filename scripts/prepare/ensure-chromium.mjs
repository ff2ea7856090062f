import path from 'node:path'
import { findChromium, hasNoWindows } from '../find-chromium.mjs'
import { runAll, withApt } from './install-with-apt.mjs'
import { ROOT } from './root.mjs'
import { saying } from './say.mjs'
import { StopInWords } from './stop-in-words.mjs'

const DEBIANS_SHELL = 'chromium-headless-shell'
const PLAYWRIGHT = path.join(ROOT, 'node_modules', 'playwright-core', 'cli.js')

/**
 * The browser for the journeys; installs one where none is found: Debian's own when we may, else Playwright's. One without
 * windows is installed beside one that is there, for it saves minutes of every run; where that fails, the one there does.
 * @param {import('./find-node.mjs').Node} node
 * @returns {Promise<import('../find-chromium.mjs').Chromium>}
 */
export async function ensureChromium(node) {
  const there = findChromium()
  if (process.env.CHROMIUM_PATH) {
    if (there) return there
    throw new StopInWords(
      `CHROMIUM_PATH wijst naar ${process.env.CHROMIUM_PATH}, maar dat is geen Chromium die start.`,
    )
  }
  if (hasNoWindows(there)) return there
  for (const { what, commands } of there ? withApt(DEBIANS_SHELL) : waysToInstall(node)) {
    const isDone = await saying(`Chromium installeren met ${what}`, () => runAll(commands, there !== null))
    const installed = isDone && findChromium()
    if (installed) return installed
  }
  if (there) return there
  throw new StopInWords(
    'Er is geen Chromium en installeren lukte niet. Installeer Chromium of Google Chrome, of zet CHROMIUM_PATH op het programma.',
  )
}

function waysToInstall(node) {
  const withPlaywright = [[node.path, [PLAYWRIGHT, 'install', 'chromium'], process.env]]
  return [...withApt(DEBIANS_SHELL), ...withApt('chromium'), { what: 'Playwright', commands: withPlaywright }]
}
