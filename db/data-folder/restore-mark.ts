import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Stands in a data folder for as long as a backup is being restored into it. */
export const RESTORE_MARK = 'restore-unfinished.json'

/** `sha256` tells which backup; `pid` who is at it. */
export type RestoreMark = { sha256: string; pid: number; at: string }

const markOf = (dataDir: string) => path.join(dataDir, RESTORE_MARK)

/** Whether a restore into this folder was begun and not finished. */
export const hasRestoreMark = (dataDir: string) => existsSync(markOf(dataDir))

/** Null when there is none, or when it was broken off while it was written. */
export function readRestoreMark(dataDir: string): RestoreMark | null {
  try {
    return JSON.parse(readFileSync(markOf(dataDir), 'utf8'))
  } catch {
    return null
  }
}

export function writeRestoreMark(dataDir: string, mark: RestoreMark): void {
  const unfinished = `${markOf(dataDir)}.${process.pid}`
  writeFileSync(unfinished, `${JSON.stringify(mark)}\n`, { mode: 0o600 })
  renameSync(unfinished, markOf(dataDir))
}

export function removeRestoreMark(dataDir: string): void {
  rmSync(markOf(dataDir), { force: true })
}
