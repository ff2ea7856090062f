import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { runAll, withApt } from './install-with-apt.mjs'
import { saying } from './say.mjs'
import { StopInWords } from './stop-in-words.mjs'

const NAMES = ['firefox-esr', 'firefox']

/**
 * The program of the Firefox that FIREFOX_PATH names, or of the system's; Debian's is installed where there is none and we may.
 * @returns {Promise<string>}
 */
export async function ensureFirefox() {
  const given = process.env.FIREFOX_PATH
  if (given) {
    if (runs(given)) return given
    throw new StopInWords(`FIREFOX_PATH wijst naar ${given}, maar dat is geen Firefox die start.`)
  }
  const there = findFirefox()
  if (there) return there
  for (const { what, commands } of withApt('firefox-esr')) {
    const isDone = await saying(`Firefox installeren met ${what}`, () => runAll(commands, false))
    const installed = isDone && findFirefox()
    if (installed) return installed
  }
  throw new StopInWords('Er is geen Firefox. Installeer hem, of zet FIREFOX_PATH op het programma.')
}

function findFirefox() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const files = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return files.find((file) => existsSync(file) && runs(file))
}

function runs(file) {
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
