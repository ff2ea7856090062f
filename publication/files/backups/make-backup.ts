import { open } from 'node:fs/promises'
import path from 'node:path'
import type { ArchiveWriter } from './archive/create-archive-writer'
import { createArchiveWriter } from './archive/create-archive-writer'
import { readChunks } from './archive/read-chunks'
import { BackupRefusal } from './backup-refusal'
import { connectAlone } from './database/connect-alone'
import { writeRows } from './database/write-rows'
import { listFilesToKeep } from './folder/list-files-to-keep'
import { noteLastBackup } from './folder/note-last-backup'
import { describeSecret } from './folder/secret-fingerprint'
import { writeWhole } from './folder/write-whole'

export type Progress = { step: 'read' | 'tables' | 'files'; done: number; total: number }

export type BackupReport = {
  bytes: number
  tables: number
  rows: number
  files: number
  /** pictures that were removed while the backup was made, by the hashes of their masters */
  removed: string[]
  /** pictures of which the site has no file any more, or a damaged one */
  lost: string[]
  /** tables in the database that are not the site's */
  notOurs: string[]
  secretIsInFile: boolean
}

export type BackupOrder = {
  databaseUrl: string
  dataDir: string
  file: string
  mayReplace: boolean
  onProgress: (progress: Progress) => void
  interrupted: AbortSignal
}

/**
 * Writes everything of a site into one file, while it runs: a tar with the rows of every table as they were at one moment,
 * the masters of its pictures, its secret, the key of its mail listener, and a checksum of each. Throws a refusal when that
 * cannot be done; then nothing is left. See docs/decisions/0029-backups.md.
 */
export async function makeBackup(order: BackupOrder): Promise<BackupReport> {
  const { databaseUrl, dataDir, file, mayReplace } = order
  const at = new Date()
  const report = await writeWhole(file, mayReplace, async (handle) => {
    const writer = createArchiveWriter(handle, file, at)
    const { client, release } = await connectAlone(databaseUrl)
    try {
      const secret = describeSecret()
      const onTable = (done: number, total: number) => tell(order, { step: 'tables', done, total })
      const rows = await writeRows(client, writer, { madeAt: at.toISOString(), secret }, onTable)
      const { hashes, ...counts } = rows
      const files = await writeFiles(order, writer, hashes)
      const { rows: left } = await client.query<{ hash: string }>(
        'select distinct hash from public.media where hash = any($1)',
        [files.lost],
      )
      const isLeft = new Set(left.map(({ hash }) => hash))
      return {
        ...counts,
        files: files.written,
        removed: files.lost.filter((hash) => !isLeft.has(hash)),
        lost: files.lost.filter((hash) => isLeft.has(hash)),
        secretIsInFile: secret.from === 'file',
        bytes: await writer.finish(),
      }
    } finally {
      release()
    }
  })
  noteLastBackup(dataDir, { at: at.toISOString(), file: path.basename(file), bytes: report.bytes })
  return report
}

function tell({ onProgress, interrupted }: BackupOrder, progress: Progress): void {
  if (interrupted.aborted) throw new BackupRefusal({ kind: 'interrupted' })
  onProgress(progress)
}

/** A picture that is stored after the snapshot is not in it; one that is removed meanwhile may be missing here. */
async function writeFiles(order: BackupOrder, writer: ArchiveWriter, hashes: string[]) {
  const { files, lost } = listFilesToKeep(order.dataDir, hashes)
  let written = 0
  for (const [done, name] of files.entries()) {
    const digest = await writeFile(order.dataDir, writer, name)
    const hash = path.basename(name)
    const isMaster = name.startsWith('masters/')
    if (digest === null || (isMaster && digest !== hash)) lost.push(isMaster ? hash : name)
    if (digest !== null) written += 1
    tell(order, { step: 'files', done: done + 1, total: files.length })
  }
  return { written, lost }
}

/** The hash of what was written; null when it is no longer there. */
async function writeFile(dataDir: string, writer: ArchiveWriter, name: string): Promise<string | null> {
  const file = path.join(dataDir, name)
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new BackupRefusal({ kind: 'cannot-read', file, code: error.code ?? '' }, { cause: error })
  })
  if (!handle) return null
  try {
    const { size } = await handle.stat()
    return await writer.add(name, size, readChunks(handle, 0, size))
  } finally {
    await handle.close()
  }
}
