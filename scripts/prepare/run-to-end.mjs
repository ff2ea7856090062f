import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { ROOT } from './root.mjs'

const HANDED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP']
const PARENT_LOOK_MS = 1_000
/** One Ctrl-C comes twice: from the terminal, and again from npm, which hands on what it got. */
const SAME_MS = 500

/** @typedef {{ code: number, isInterrupted: boolean, output: string }} End */

/**
 * Runs a program to its end. It gets a process group of its own, so that Ctrl-C reaches it once, through us, and it
 * can end in order; a closed terminal or a killed npm counts as "stop". The code of one ended by a signal is 128 + its number, as in a shell.
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, isQuiet?: boolean, stopsWithUs?: boolean }} [options] isQuiet: what it says is
 *   kept for `output`; stopsWithUs: it is a Node with scripts/prepare/stop-with-starter.mjs in it
 * @returns {Promise<End>}
 */
export function runToEnd(file, args, { env = process.env, isQuiet = false, stopsWithUs = false } = {}) {
  const says = isQuiet ? 'pipe' : 'inherit'
  const child = spawn(file, args, {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', says, says, ...(stopsWithUs ? ['ipc'] : [])],
  })
  const said = []
  child.stdout?.on('data', (chunk) => said.push(chunk))
  child.stderr?.on('data', (chunk) => said.push(chunk))
  const handing = handOn(child)
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      handing.stop()
      reject(new Error(`${file} could not be run`, { cause: error }))
    })
    child.once('close', (code, signal) => {
      handing.stop()
      resolve({
        code: code ?? 128 + (constants.signals[signal] ?? 0),
        isInterrupted: handing.hasHanded(),
        output: Buffer.concat(said).toString('utf8'),
      })
    })
  })
}

function handOn(child) {
  let handedAt = null
  const handlers = HANDED_ON.map((signal) => [signal, () => tell(signal === 'SIGHUP' ? 'SIGTERM' : signal)])
  for (const [signal, handler] of handlers) process.on(signal, handler)
  const parent = process.ppid
  // Under npm our parent is npm or its shell. When that is killed outright nobody tells us; another parent does.
  const look = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent && handedAt === null) tell('SIGTERM')
  }, PARENT_LOOK_MS)
  return {
    hasHanded: () => handedAt !== null,
    stop() {
      clearInterval(look)
      for (const [signal, handler] of handlers) process.off(signal, handler)
    },
  }

  function tell(signal) {
    if (handedAt !== null && performance.now() - handedAt < SAME_MS) return
    handedAt = performance.now()
    try {
      process.kill(-child.pid, signal)
    } catch (error) {
      if (error.code !== 'ESRCH') throw error
    }
  }
}
