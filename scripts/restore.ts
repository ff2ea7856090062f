import path from 'node:path'
import { restoreBackup } from '@/publication/files/backups/restore-backup'
import { longMoment } from '@/texts/dates'
import { runBackupCommand } from './run-backup-command'

// `npm run restore -- FILE`: makes a site of a backup, in an empty data folder and an empty database.
await runBackupCommand('restore', async ({ settings, words, args, tell, progress, interrupted }) => {
  const [given, ...rest] = args
  if (!given || given.startsWith('-') || rest.length > 0) return 'usage'
  const file = path.resolve(given)
  const { dataDir, databaseUrl } = settings
  const report = await restoreBackup({ file, dataDir, databaseUrl, onProgress: progress, interrupted })
  tell(words.restored({ ...report, moment: longMoment(new Date(report.madeAt), 'nl'), dataDir }))
  if (!report.keepsSecret) tell(words.otherSecret)
  tell(words.signInAgain)
  tell(words.silent)
  return 0
})
