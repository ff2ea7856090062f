import { z } from 'zod'

/** Counts up when an older program could no longer read it. */
export const FORMAT = 1

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const identifier = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/)

/** `backup.json`, the first file: enough to see whether this program can restore it. */
export const manifestSchema = z.object({
  format: z.number().int().positive(),
  madeAt: z.iso.datetime(),
  /** all migrations of the database, oldest first: its tables are made by these and no others */
  migrations: z.array(z.object({ hash, at: z.number().int() })).min(1),
  tables: z.array(z.object({ name: identifier, columns: z.array(identifier).min(1) })),
  sequences: z.array(
    z.object({ name: identifier, value: z.string().regex(/^-?\d{1,19}$/), isCalled: z.boolean() }),
  ),
  /** `environment`: it is in SECRET of whoever made the backup; the fingerprint tells whether another is the same */
  secret: z.object({ from: z.enum(['file', 'environment']), fingerprint: hash }),
})

const rowsSchema = z.object({
  rows: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  digest: hash,
})

/** `contents.json`, after the data: what each table held, by `database/<table>` and `queue/waiting`. */
export const contentsSchema = z.object({ rows: z.record(z.string(), rowsSchema) })

export type Manifest = z.infer<typeof manifestSchema>
export type Contents = z.infer<typeof contentsSchema>
/** How many rows, their bytes in COPY's text, and a hash that does not depend on their order. */
export type RowFacts = z.infer<typeof rowsSchema>
