import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { db, type Transaction } from '@/db/client'
import { insteadOf } from '@/instead-of'
import { listFilesOut } from './bring-out/list-files-out'
import { writeNewFile } from './bring-out/write-new-file'

export type ExportOutcome =
  | { status: 'exported'; files: number; missing: string[] }
  /** there is something in the folder already: an export never deletes or mixes */
  | { status: 'not-empty' }

/**
 * Writes all that is published as files, in their canonical form: the same site gives the same bytes. What is
 * planned is among it, and which addresses were withdrawn; drafts and withdrawn texts stay out. The folder must be new or empty; it appears whole, so what is there was not cut off half-way.
 * `missing` names pictures whose master is not on this machine.
 */
export async function exportContents(folder: string): Promise<ExportOutcome> {
  const target = path.resolve(folder)
  if (!(await isEmpty(target))) return { status: 'not-empty' }
  const unfinished = `${target}.unfinished-${process.pid}`
  await mkdir(unfinished, { recursive: true })
  try {
    // One moment of the site, whatever is published meanwhile.
    const written = await db().transaction((transaction) => writeFiles(unfinished, transaction), {
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    })
    await rmdir(target).catch(insteadOf('ENOENT', undefined))
    await rename(unfinished, target)
    return { status: 'exported', ...written }
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function writeFiles(
  folder: string,
  transaction: Transaction,
): Promise<{ files: number; missing: string[] }> {
  const missing: string[] = []
  let files = 0
  for await (const { file, content } of listFilesOut(transaction)) {
    if (content === null) missing.push(file)
    else {
      await writeNewFile(path.join(folder, file), content)
      files += 1
    }
  }
  return { files, missing }
}

async function isEmpty(folder: string): Promise<boolean> {
  const entries = await readdir(folder)
    .catch(insteadOf('ENOTDIR', ['a file']))
    .catch(insteadOf('ENOENT', []))
  return entries.length === 0
}
