import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { isTest, listSources } from './architecture/list-sources'
import { type Guard, listGuards } from './guards/list-guards'
import { makeCopy } from './guards/make-copy'
import { runTests } from './guards/run-tests'

// `npm run guards -- [FILES]` takes out every guard of the files, one at a time, runs the tests that reach the file, and
// lists what nobody noticed; without FILES those that changed in the last day. It takes a while: it is not in `npm test`.
const root = process.cwd()
const files = (process.argv.length > 2 ? process.argv.slice(2) : changedToday()).filter(isGuarded)
const waiting = [...files]
const unnoticed: string[] = []
let tried = 0
await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, work))
console.log(
  `\n${tried} bewakers van ${files.length} bestanden weggehaald, ${unnoticed.length} keer merkte niemand het.`,
)
for (const line of unnoticed.sort()) console.log(line)
process.exit(unnoticed.length > 0 ? 1 : 0)

async function work(): Promise<void> {
  const copy = makeCopy(root)
  try {
    for (let file = waiting.shift(); file; file = waiting.shift()) await tryFile(copy, file)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

async function tryFile(copy: string, file: string): Promise<void> {
  const source = readFileSync(path.join(root, file), 'utf8')
  const guards = listGuards(file, source)
  if (guards.length === 0) return
  const whole = await runTests(copy, { reaching: file }, 1_800_000)
  if (whole.status === 'failed') {
    unnoticed.push(`${file}: de tests slagen ook niet met alle bewakers`)
    return
  }
  console.log(`${file}: ${guards.length} bewakers, ${whole.files.length} testbestanden`)
  for (const guard of guards) {
    tried += 1
    if (whole.status === 'none' || !(await isNoticed(copy, file, source, guard, whole))) {
      unnoticed.push(`${file}:${guard.line} ${guard.words}`)
      console.log(`  niemand merkte het: regel ${guard.line}: ${guard.words}`)
    }
  }
}

async function isNoticed(
  copy: string,
  file: string,
  source: string,
  { start, end, without }: Guard,
  whole: { files: string[]; milliseconds: number },
): Promise<boolean> {
  const place = path.join(copy, file)
  writeFileSync(place, source.slice(0, start) + without + source.slice(end))
  try {
    const { status } = await runTests(
      copy,
      { named: nearestFirst(file, whole.files) },
      whole.milliseconds * 3 + 60_000,
    )
    return status === 'failed'
  } finally {
    writeFileSync(place, source)
  }
}

/** The tests beside a file know it best. */
function nearestFirst(file: string, tests: readonly string[]): string[] {
  const isNear = (test: string) => Number(path.dirname(test) === path.dirname(file))
  return [...tests].sort((one, other) => isNear(other) - isNear(one))
}

function changedToday(): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).split('\n')
  return [
    ...new Set([
      ...git('log', '--since=1 day ago', '--name-only', '--format='),
      ...git('diff', '--name-only', 'HEAD'),
    ]),
  ]
}

function isGuarded(file: string): boolean {
  return (
    listSources().includes(file) &&
    !isTest(file) &&
    /^(app|publication|press|serving|inbound|queue|worker|emails|db|start)\/|^[a-z]+\.ts$/.test(file)
  )
}
