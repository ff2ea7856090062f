import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isBuilt, removeStamp, stampBuild } from './build-stamp.mjs'
import { findNode } from './find-node.mjs'
import { keepPlacesOnly } from './keep-places-only.mjs'
import { whatKeepsNpmFromWriting } from './npm-home.mjs'
import { listSites, takeTurn } from './processes.mjs'
import { ROOT } from './root.mjs'
import { runToEnd } from './run-to-end.mjs'
import { saying } from './say.mjs'
import { hashSources } from './sources.mjs'
import { StopInWords } from './stop-in-words.mjs'
import { whatIsMissing } from './what-is-missing.mjs'

/**
 * Makes sure that everything is there that a command needs, and does nothing when it is. Several at once in one folder
 * wait for each other.
 * @param {{ withTools?: boolean, withBuild?: boolean | 'anew' }} needs
 * @returns {Promise<import('./find-node.mjs').Node>}
 */
export async function prepare({ withTools = false, withBuild = false }) {
  const isDone = () =>
    whatIsMissing(ROOT, { withTools }) === null && (!withBuild || (withBuild !== 'anew' && isBuilt(ROOT)))
  if (isDone()) return findNode()
  const giveTurnAway = await takeTurn()
  try {
    await install(withTools)
    const node = findNode()
    if (withBuild === 'anew' || (withBuild && !isBuilt(ROOT))) await build(node)
    return node
  } finally {
    giveTurnAway()
  }
}

async function install(withTools) {
  const reason = whatIsMissing(ROOT, { withTools })
  if (reason === null) return
  refuseUnder(listSites(), `De geïnstalleerde pakketten zijn niet die van package-lock.json (${reason})`)
  const problem = whatKeepsNpmFromWriting(process.env)
  if (problem !== null) throw new StopInWords(problem)
  // Gone first, so that an install that is cut off is seen to be so.
  rmSync(path.join(ROOT, 'node_modules', '.package-lock.json'), { force: true })
  const npm = findNpm()
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=optional']
  if (withTools) args.push('--include=dev')
  await saying(`Pakketten installeren met npm ci (${reason})`, () =>
    run(npm.file, [...npm.args, ...args], npm.env),
  )
  const still = whatIsMissing(ROOT, { withTools })
  if (still !== null)
    throw new StopInWords(`npm ci is klaar, maar ${still}. Zet npm-instellingen zoals omit uit.`)
}

async function build(node) {
  const sites = listSites().filter((site) => site.mode === 'productie')
  refuseUnder(sites, 'De bronnen zijn nieuwer dan de bouw')
  removeStamp(ROOT)
  const sources = hashSources(ROOT)
  const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await saying('Site bouwen met next build', () => run(node.path, [next, 'build'], env))
  keepPlacesOnly(path.join(ROOT, '.next', 'server'))
  // Loaded here and not above: on a fresh clone its packages are not there before the install.
  const { bundleServer } = await import('./bundle-server.mjs')
  await bundleServer(ROOT)
  stampBuild(ROOT, sources)
}

function refuseUnder([site], reason) {
  if (!site) return
  throw new StopInWords(
    `${reason}, maar uit deze map draait al een site (proces ${site.pid}). Stop die eerst: onder een draaiende site wordt niets vervangen.`,
  )
}

async function run(file, args, env) {
  const { code, isInterrupted, output } = await runToEnd(file, args, { env, isQuiet: true })
  if (isInterrupted) throw new StopInWords('Afgebroken.', 130)
  if (code !== 0)
    throw new StopInWords(`${output.trim()}\n\nDat is niet gelukt (code ${code}); hierboven staat waarom.`)
}

/** npm replaces node_modules, so it must not run on a Node from there. */
function findNpm() {
  const inside = path.join(ROOT, 'node_modules') + path.sep
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(inside))
  const env = { ...process.env, PATH: folders.join(path.delimiter) }
  const node = process.execPath.startsWith(inside)
    ? folders.map((folder) => path.join(folder, 'node')).find((file) => existsSync(file))
    : process.execPath
  const script = process.env.npm_execpath
  if (node && script?.endsWith('npm-cli.js')) return { file: node, args: [script], env }
  return { file: 'npm', args: [], env }
}
