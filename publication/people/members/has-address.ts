import { type SQL, sql } from 'drizzle-orm'
import { members } from '@/db/schema'

/** For `where`: the member with this e-mail address, however its letters were typed. */
export function hasAddress(email: string): SQL {
  return sql`lower(${members.email}) = lower(${email.trim()})`
}
