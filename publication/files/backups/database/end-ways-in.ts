import { drizzle } from 'drizzle-orm/node-postgres'
import * as schema from '@/db/schema'
import { endWaysInOfAll } from '@/publication/people/sessions/end-ways-in-of-all'
import { connectAlone } from './connect-alone'

/** Has all members sign in again: a session that was ended after the backup would live once more. */
export async function endWaysIn(databaseUrl: string): Promise<void> {
  const { client, release } = await connectAlone(databaseUrl)
  try {
    await drizzle(client, { schema, casing: 'snake_case' }).transaction((transaction) =>
      endWaysInOfAll(transaction),
    )
  } finally {
    release()
  }
}
