import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'

/** By what readers of feeds know it, for ever (RFC 4287, 4.2.6): of what was public before this was kept, its address of then. */
export const feedId = () => text().notNull().default(sql`'urn:uuid:' || gen_random_uuid()`)
