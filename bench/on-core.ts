import { type ChildProcess, spawn, spawnSync } from 'node:child_process'

export const SERVER_CORE = 0
const LOAD_CORE = 1

/** Whether processes can be kept apart: one core for what is measured, another for what asks. */
export const canPin = spawnSync('taskset', ['-c', `${LOAD_CORE}`, 'true']).status === 0

export function has(program: string, flag = '--version'): boolean {
  return spawnSync(program, [flag]).error === undefined
}

/** Starts a server on the first core, or on all. */
export function startOnCore(
  program: string,
  args: string[],
  env: Record<string, string> = {},
  cores: 'first' | 'all' = 'first',
): ChildProcess {
  const [file, ...rest] =
    canPin && cores === 'first' ? ['taskset', '-c', `${SERVER_CORE}`, program, ...args] : [program, ...args]
  return spawn(file ?? program, rest, { stdio: 'ignore', env: { ...process.env, ...env } })
}

/** Runs a load generator on the second core and gives back what it says. */
export function runOnOtherCore(program: string, args: string[]): Promise<string> {
  const [file, ...rest] = canPin ? ['taskset', '-c', `${LOAD_CORE}`, program, ...args] : [program, ...args]
  return new Promise((resolve, reject) => {
    const child = spawn(file ?? program, rest, { stdio: ['ignore', 'pipe', 'ignore'] })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    child.once('error', reject)
    child.once('close', () => resolve(said))
  })
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
