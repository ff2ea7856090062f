import path from 'node:path'
import { parseArgs } from 'node:util'
import { knownHome } from '@/db/bundled/cluster'
import { startBundledPostgres } from '@/db/bundled/start-bundled-postgres'
import { requireFinishedRestore } from '@/db/data-folder/require-finished-restore'
import { setDatabaseUrl } from '@/env'
import { BackupRefusal } from '@/publication/files/backups/backup-refusal'
import { makeBackup } from '@/publication/files/backups/make-backup'
import { verifyBackup } from '@/publication/files/backups/verify-backup'
import { longMoment } from '@/texts/dates'
import { runBackupCommand } from './run-backup-command'

// `npm run backup -- FILE [--overwrite]` and `npm run backup -- --verify FILE`.
await runBackupCommand('backup', async ({ settings, words, args, tell, progress, interrupted }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { overwrite: { type: 'boolean', default: false }, verify: { type: 'boolean', default: false } },
  })
  const [given, ...rest] = positionals
  if (!given || rest.length > 0 || (values.verify && values.overwrite)) return 'usage'
  const file = path.resolve(given)
  const told = { file, onProgress: progress, interrupted }
  if (values.verify) {
    const { madeAt, tables, rows, files } = await verifyBackup(told)
    tell(words.verified({ file, moment: longMoment(new Date(madeAt), 'nl'), tables, rows, files }))
    return 0
  }
  const { databaseUrl, dataDir } = settings
  requireFinishedRestore(dataDir)
  // Never begins a site where there is none.
  if (!databaseUrl && !knownHome(dataDir)) throw new BackupRefusal({ kind: 'no-site' })
  const bundled = databaseUrl ? null : await startBundledPostgres(dataDir)
  const url = databaseUrl ?? bundled?.url ?? ''
  setDatabaseUrl(url)
  try {
    const report = await makeBackup({ ...told, databaseUrl: url, dataDir, mayReplace: values.overwrite })
    tell(words.made({ ...report, file }))
    if (!report.secretIsInFile) tell(words.secretIsElsewhere)
    if (report.removed.length > 0) tell(words.removedMeanwhile(report.removed.length))
    if (report.lost.length > 0) tell(words.lost(report.lost))
    if (report.notOurs.length > 0) tell(words.notOurs(report.notOurs))
    return 0
  } finally {
    await bundled?.stop()
  }
})
