import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** `passed`: nobody noticed. `none`: no test reaches the file. A test without end has noticed, too. */
export type TestsOutcome = { status: 'passed' | 'failed' | 'none'; milliseconds: number; files: string[] }

/** Runs tests of a copy of the project: those that reach a file by their imports, or those that are named. */
export async function runTests(
  copy: string,
  which: { reaching: string } | { named: readonly string[] },
  longestMs: number,
): Promise<TestsOutcome> {
  const results = path.join(copy, 'guards-results.json')
  rmSync(results, { force: true })
  const asked = 'named' in which ? ['run', ...which.named] : ['related', which.reaching, '--run']
  const began = performance.now()
  const code = await run(copy, [...asked, ...OPTIONS, `--outputFile=${results}`], longestMs)
  const milliseconds = performance.now() - began
  const files = filesIn(results, copy)
  if (code === 0 && files.length === 0) return { status: 'none', milliseconds, files }
  return { status: code === 0 ? 'passed' : 'failed', milliseconds, files }
}

const OPTIONS = ['--bail=1', '--reporter=json', '--passWithNoTests', '--maxWorkers=1']

function run(copy: string, args: string[], longestMs: number): Promise<number> {
  const vitest = path.join(copy, 'node_modules', 'vitest', 'vitest.mjs')
  // A group of its own, so that whatever a test started ends with it.
  const child = spawn(process.execPath, [vitest, ...args], { cwd: copy, stdio: 'ignore', detached: true })
  const clock = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGTERM'), longestMs)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(clock)
      resolve(code ?? 1)
    })
  })
}

function filesIn(results: string, copy: string): string[] {
  try {
    const { testResults }: { testResults: { name: string }[] } = JSON.parse(readFileSync(results, 'utf8'))
    return testResults.map(({ name }) => path.relative(copy, name))
  } catch {
    // A run that was ended has written nothing.
    return []
  }
}
