// Another process that uses a bundled PostgreSQL, as a site does: it says so, waits, and stops when it is told to.
import { startBundledPostgres } from '@/db/bundled/start-bundled-postgres'

const [dataDir = ''] = process.argv.slice(2)
const database = await startBundledPostgres(dataDir, { fsync: 'off' })
process.send?.(database.how)
process.once('SIGTERM', async () => {
  process.send?.(await database.stop())
  process.exit()
})
setInterval(() => {}, 60_000)
