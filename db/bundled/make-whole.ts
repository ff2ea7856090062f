import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { insteadOf } from '@/instead-of'
import { isAlive } from './is-alive'

/**
 * Makes a folder that is either there whole or not at all: under another name first, then renamed. Of several that
 * make it at once one wins; what a killed one left behind is cleared away.
 */
export async function makeWhole(
  folder: string,
  make: (unfinished: string) => void | Promise<void>,
): Promise<'made' | 'was there'> {
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o755 })
  clearLeftovers(folder)
  if (existsSync(folder)) return 'was there'
  const unfinished = `${folder}.unfinished-${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await make(unfinished)
    renameSync(unfinished, folder)
    return 'made'
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (existsSync(folder)) return 'was there'
    throw error
  }
}

function clearLeftovers(folder: string): void {
  const parent = path.dirname(folder)
  const mark = `${path.basename(folder)}.unfinished-`
  for (const name of readdirSync(parent)) {
    const maker = name.startsWith(mark) ? Number.parseInt(name.slice(mark.length), 10) : process.pid
    if (!isAlive(maker)) remove(path.join(parent, name))
  }
}

/** A program that the killed one had started may still be writing in it: then it goes the next time. */
function remove(leftover: string): void {
  try {
    rmSync(leftover, { recursive: true, force: true })
  } catch (error) {
    insteadOf('ENOTEMPTY', undefined)(error)
  }
}
