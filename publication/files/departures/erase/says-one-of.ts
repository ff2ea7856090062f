import { type SQL, sql } from 'drizzle-orm'

/** Whether one of these stands in a text, in capitals or not, and with accents that stand by themselves, as some systems name files. */
export function saysOneOf(text: SQL, sought: string[]): SQL {
  const plain = sought.map((it) => it.normalize('NFC').toLowerCase())
  return sql`exists (select from unnest(${sql.param(plain)}::text[]) "sought"
    where position("sought" in lower(normalize(${text}, NFC))) > 0)`
}
