import { existsSync } from 'node:fs'
import { runToEnd } from './run-to-end.mjs'
import { StopInWords } from './stop-in-words.mjs'

/** @typedef {{ what: string, commands: [string, string[], NodeJS.ProcessEnv][] }} Way a way to install something */

/**
 * The way to install a package of Debian's; none where we may not.
 * @param {string} name
 * @returns {Way[]}
 */
export function withApt(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return []
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patience = ['-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::Retries=1']
  const install = ['install', '--yes', '--no-install-recommends', name]
  const commands = [
    ['apt-get', [...patience, 'update'], env],
    ['apt-get', [...patience, ...install], env],
  ]
  return [{ what: `apt-get (${name})`, commands }]
}

/**
 * Does what a way to install something asks for; false when it failed, of which the words are shown unless it is optional.
 * @param {Way['commands']} commands
 * @param {boolean} isOptional
 */
export async function runAll(commands, isOptional) {
  for (const [file, args, env] of commands) {
    const { code, isInterrupted, output } = await runToEnd(file, args, { env, isQuiet: true })
    if (isInterrupted) throw new StopInWords('Afgebroken.', 130)
    if (code !== 0) {
      if (!isOptional) console.log(output.trim())
      return false
    }
  }
  return true
}
