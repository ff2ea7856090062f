import { open } from 'node:fs/promises'
import path from 'node:path'
import { startBundledPostgres } from '@/db/bundled/start-bundled-postgres'
import { removeRestoreMark } from '@/db/data-folder/restore-mark'
import { migrateDatabase } from '@/db/migrate'
import type { Contents, Manifest } from './archive/manifest'
import { type Archive, readArchive } from './archive/read-archive'
import { readManifest } from './archive/read-manifest'
import { BackupRefusal } from './backup-refusal'
import { claimDatabase } from './database/claim-database'
import { connectAlone } from './database/connect-alone'
import { endWaysIn } from './database/end-ways-in'
import { isKnown } from './database/lay-tables'
import { restoreDatabase } from './database/restore-database'
import { claimFolder, clearFiles, requireEmptyFolder } from './folder/claim-folder'
import { noteLastBackup } from './folder/note-last-backup'
import { dataFilesOf, placeFiles } from './folder/place-files'
import { keepsSecret } from './folder/secret-fingerprint'
import type { Progress } from './make-backup'

export type RestoreReport = {
  madeAt: string
  tables: number
  rows: number
  files: number
  keepsSecret: boolean
}

export type RestoreOrder = {
  file: string
  dataDir: string
  /** null: the bundled PostgreSQL, in the data folder */
  databaseUrl: string | null
  onProgress: (progress: Progress) => void
  interrupted: AbortSignal
  /** settings of the bundled PostgreSQL, for a trial */
  settings?: Record<string, string>
}

type Opened = { archive: Archive; manifest: Manifest; contents: Contents }

/**
 * Makes a site of a backup, in an empty data folder and an empty database. The whole file is read and judged before anything
 * is changed; the database is filled in one transaction, after all files are placed; every row and every file is read back.
 * Whoever was signed in is not in it any more.
 * Broken off, the folder says that it is unfinished, and the same can be done again. Throws a refusal when it cannot be done.
 */
export async function restoreBackup(order: RestoreOrder): Promise<RestoreReport> {
  const { file, dataDir, databaseUrl } = order
  const handle = await open(file, 'r').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') throw new BackupRefusal({ kind: 'no-file', file })
    throw new BackupRefusal({ kind: 'cannot-read', file, code: cause.code ?? '' }, { cause })
  })
  try {
    const opened = await openArchive(order, handle)
    requireEmptyFolder(dataDir)
    // An outside database is looked at before the folder is touched; the bundled one does not exist yet.
    if (databaseUrl) await fill(order, opened, databaseUrl)
    else await fillBundled(order, opened)
    await noteThisBackup(order, opened, handle)
    removeRestoreMark(dataDir)
    return reportOf(opened)
  } finally {
    await handle.close()
  }
}

/** What it was restored from is a backup of this site too, as old as it is. */
async function noteThisBackup(
  { dataDir, file }: RestoreOrder,
  { manifest }: Opened,
  handle: Archive['file'],
) {
  const { size } = await handle.stat()
  noteLastBackup(dataDir, { at: manifest.madeAt, file: path.basename(file), bytes: size })
}

async function openArchive(order: RestoreOrder, handle: Archive['file']): Promise<Opened> {
  const archive = await readArchive(handle, (done, total) => tell(order, { step: 'read', done, total }))
  const told = await readManifest(archive)
  if (!isKnown(told.manifest.migrations)) throw new BackupRefusal({ kind: 'newer' })
  return { archive, ...told }
}

async function fillBundled(order: RestoreOrder, opened: Opened): Promise<void> {
  claimFolder(order.dataDir, opened.archive.sha256)
  const bundled = await startBundledPostgres(order.dataDir, order.settings)
  try {
    await fill(order, opened, bundled.url)
  } finally {
    await bundled.stop()
  }
}

async function fill(order: RestoreOrder, opened: Opened, databaseUrl: string): Promise<void> {
  const { dataDir } = order
  const { client, release } = await connectAlone(databaseUrl)
  try {
    const state = await claimDatabase(client, opened.archive.sha256)
    claimFolder(dataDir, opened.archive.sha256)
    clearFiles(dataDir)
    await placeFiles(opened.archive, dataDir, (done, total) => tell(order, { step: 'files', done, total }))
    if (state === 'empty')
      await restoreDatabase(client, opened, (done, total) => tell(order, { step: 'tables', done, total }))
  } finally {
    release()
  }
  // An older backup becomes what this program works with.
  await migrateDatabase(databaseUrl)
  await endWaysIn(databaseUrl)
}

function tell({ onProgress, interrupted }: RestoreOrder, progress: Progress): void {
  if (interrupted.aborted) throw new BackupRefusal({ kind: 'interrupted' })
  onProgress(progress)
}

function reportOf({ archive, manifest, contents }: Opened): RestoreReport {
  return {
    madeAt: manifest.madeAt,
    tables: manifest.tables.length,
    rows: Object.values(contents.rows).reduce((sum, { rows }) => sum + rows, 0),
    files: dataFilesOf(archive.entries).length,
    keepsSecret: keepsSecret(manifest.secret),
  }
}
