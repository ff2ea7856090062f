import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { discardDataFolder } from '@/db/bundled/discard-data-folder'
import { type RestoreOrder, type RestoreReport, restoreBackup } from './restore-backup'

/** A trial need not outlive a power cut. */
const QUICK = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/**
 * Restores a backup into a folder and a PostgreSQL of its own beside everything, where every row, number and file is read
 * back and compared with what the backup says, and takes that away again. Throws a refusal that names what is not right.
 */
export async function verifyBackup(
  order: Pick<RestoreOrder, 'file' | 'onProgress' | 'interrupted'>,
): Promise<RestoreReport> {
  const beside = await mkdtemp(path.join(tmpdir(), 'samenspraak-verify-'))
  // The account that runs PostgreSQL for root must be able to enter.
  await chmod(beside, 0o711)
  const dataDir = path.join(beside, 'data')
  try {
    return await restoreBackup({ ...order, dataDir, databaseUrl: null, settings: QUICK })
  } finally {
    await discardDataFolder(dataDir)
    await discardDataFolder(beside)
  }
}
