import { readdirSync } from 'node:fs'
import path from 'node:path'
import { discardDataFolder } from '@/db/bundled/discard-data-folder'

// `npm test` ends with this: no database of a test that was cut off goes on running.
for (const folder of process.argv.slice(2))
  for (const name of readdirSync(folder)) {
    await discardDataFolder(path.join(folder, name))
    await discardDataFolder(path.join(folder, name, 'data'))
  }
