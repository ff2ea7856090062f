import { pool } from '@/db/client'
import { listColumns } from './look-everywhere'

/** Empties every table of ours but the one number that counts editions. */
export async function emptyEveryTable(): Promise<void> {
  const tables = [
    ...new Set((await listColumns()).flatMap((it) => (it.schema === 'public' ? [it.table] : []))),
  ]
  await pool().query(
    `truncate ${tables
      .filter((it) => it !== 'edition')
      .map((it) => `"${it}"`)
      .join(', ')} cascade`,
  )
}
