import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** @typedef {{ path: string, version: string, from: string }} Chromium */

/** The same engine without windows: journeys cost it less than half of the processor time. */
const WITHOUT_WINDOWS = ['chromium-headless-shell', 'chrome-headless-shell']
const NAMES = [
  ...WITHOUT_WINDOWS,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const ON_MACOS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The browser that journeys run in: CHROMIUM_PATH, the system's, or Playwright's own; null when there is none.
 * A browser that does not tell its version does not run, and is passed over.
 * @returns {Chromium | null}
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return runs(given, 'CHROMIUM_PATH')
  for (const file of [...onPath(), ...ON_MACOS]) {
    const found = existsSync(file) && runs(file, 'het systeem')
    if (found) return found
  }
  const own = playwrightsOwn()
  return own && existsSync(own) ? runs(own, 'Playwright') : null
}

/** @param {Chromium | null} chromium */
export function hasNoWindows(chromium) {
  return chromium !== null && WITHOUT_WINDOWS.includes(path.basename(chromium.path))
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath()
  } catch {
    return null // Nothing is installed yet, or Playwright knows no browser for this system.
  }
}

/** @returns {Chromium | null} */
function runs(file, from) {
  try {
    const said = execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return { path: file, version: /\d[\d.]+/.exec(said)?.[0] ?? said.trim(), from }
  } catch {
    return null
  }
}
