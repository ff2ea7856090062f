import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isTest, listSources } from './architecture/list-sources'
import { draw } from './guards/draw'
import { hearStop } from './guards/hear-stop'
import { type Guard, listGuards } from './guards/list-guards'
import { makeCopy } from './guards/make-copy'
import { openTests } from './guards/open-tests'
import { createTryGuard, type TryGuard } from './guards/try-guard'
import { withoutSettings } from './prepare/setting-names.mjs'

// `npm run guards -- [FILES or folders]` takes out every guard of the files, one at a time, runs the tests that reach the
// file, nearest first, and lists what nobody noticed; without names the files that changed in the last day.
// `--draw 20 [--seed 7]` takes so many at random, of everything below or of what is named; `--conditions` only those of a `where`;
// `--nearest 10` asks so many files of tests and no more.
const DRAWN_FROM = ['app', 'db', 'emails', 'press', 'publication', 'queue']

const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    draw: { type: 'string' },
    seed: { type: 'string' },
    conditions: { type: 'boolean' },
    nearest: { type: 'string' },
  },
})
const seed = Number(options.seed ?? Date.now() % 10_000)
const guards = chooseGuards()
const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-guards-'))
const unnoticed: string[] = []
let tried = 0
let isStopped = false
process.on('exit', () => {
  process.chdir(tmpdir())
  rmSync(folder, { recursive: true, force: true })
})
await tryAll()
console.log(`\n${tried - unnoticed.length} van ${tried} bewakers werden gemist toen ze weg waren.`)
for (const line of unnoticed) console.log(`niemand merkte het: ${line}`)
process.exit(unnoticed.length > 0 ? 1 : 0)

function chooseGuards(): { file: string; guard: Guard }[] {
  const isAsked = (file: string) => asked().some((name) => file === name || file.startsWith(`${name}/`))
  const all = listSources()
    .filter((file) => isGuarded(file) && isAsked(file))
    .flatMap((file) => listGuards(file, readFileSync(file, 'utf8')).map((guard) => ({ file, guard })))
    .filter(({ guard }) => !options.conditions || guard.isCondition)
  if (!options.draw) return all
  console.log(`${options.draw} van ${all.length} bewakers, getrokken met --seed ${seed}`)
  return draw(all, Number(options.draw), seed)
}

function asked(): string[] {
  if (named.length > 0) return named.map((name) => name.replace(/\/$/, ''))
  return options.draw ? DRAWN_FROM : changedToday()
}

async function tryAll(): Promise<void> {
  // Open to the account that runs PostgreSQL when we are root.
  chmodSync(folder, 0o711)
  process.chdir(makeCopy(process.cwd(), path.join(folder, 'copy')))
  // What tests leave behind goes with the copy; they run as in `npm test`, and not as the site does.
  const settings = withoutSettings(process.env)
  for (const name of Object.keys(process.env)) if (!(name in settings)) delete process.env[name]
  Object.assign(process.env, { TMPDIR: folder, NODE_ENV: 'test' })
  const tests = await openTests()
  hearStop(() => {
    isStopped = true
    tests.cancel()
  })
  const tryGuard = createTryGuard(tests, Number(options.nearest ?? Number.POSITIVE_INFINITY))
  try {
    await tryEach(tryGuard)
  } finally {
    await tests.close()
  }
}

async function tryEach(tryGuard: TryGuard): Promise<void> {
  for (const { file, guard } of guards) {
    const noticed = await tryGuard(file, guard)
    if (isStopped) return
    tried += 1
    const line = `${file}:${guard.line} ${guard.words}`
    if (!noticed) unnoticed.push(line)
    console.log(noticed ? `gemerkt door ${noticed}: ${line}` : `NIEMAND MERKTE HET: ${line}`)
  }
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
    !isTest(file) &&
    /^(app|publication|press|serving|inbound|queue|worker|emails|db|start)\/|^[a-z]+\.ts$/.test(file)
  )
}
