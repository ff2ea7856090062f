import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from './root.mjs'
import { say } from './say.mjs'

/** Who is doing something in this folder at this moment: one who prepares, and the sites that run from it. */
const folderOf = (root) => path.join(root, '.npm-start')
const runningOf = (root) => path.join(folderOf(root), 'running')
const LOOK_EVERY_MS = 200

/**
 * Waits until nobody else installs or builds here. What a killed one left behind does not count.
 * @returns {Promise<() => void>} how to give the turn away
 */
export async function takeTurn(root = ROOT) {
  mkdirSync(folderOf(root), { recursive: true })
  const turn = path.join(folderOf(root), 'turn')
  const mine = `${turn}-${process.pid}`
  writeFileSync(mine, self())
  let hasSaid = false
  try {
    for (;;) {
      if (claims(turn, mine)) break
      const holder = readHolder(turn)
      if (holder && !isLiving(holder)) rmSync(turn, { force: true })
      else if (!hasSaid) {
        say(
          `Een ander commando is hier aan het installeren of bouwen${holder ? ` (proces ${holder.pid})` : ''}; even wachten …`,
        )
        hasSaid = true
      }
      await pause(LOOK_EVERY_MS)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  return () => rmSync(turn, { force: true })
}

/** A link appears whole or not at all, so nobody reads half a claim. */
function claims(turn, mine) {
  try {
    linkSync(mine, turn)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

/**
 * Notes that a site runs from this folder, so that nobody replaces its build or its packages meanwhile.
 * @param {'productie' | 'ontwikkeling'} mode
 * @returns {() => void} how to take the note away
 */
export function noteSite(mode, root = ROOT) {
  const note = path.join(runningOf(root), String(process.pid))
  try {
    mkdirSync(runningOf(root), { recursive: true })
    writeFileSync(note, JSON.stringify({ ...JSON.parse(self()), mode }))
  } catch (error) {
    // In a folder that nobody can write to, nobody can replace anything either.
    if (!['EROFS', 'EACCES'].includes(error.code)) throw error
  }
  return () => rmSync(note, { force: true })
}

/** @returns {{ pid: number, mode: string }[]} the sites that run from this folder */
export function listSites(root = ROOT) {
  const running = runningOf(root)
  if (!existsSync(running)) return []
  return readdirSync(running).flatMap((name) => {
    const site = readHolder(path.join(running, name))
    if (site && isLiving(site)) return [site]
    rmSync(path.join(running, name), { force: true })
    return []
  })
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null // It was taken away just now.
  }
}

const self = () => JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) })

function isLiving({ pid, began }) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code === 'ESRCH') return false
  }
  return beginningOf(pid) === began
}

/** When a process began, in the system's own count: a number may be used again. null where the system does not tell. */
function beginningOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return null
  }
}
