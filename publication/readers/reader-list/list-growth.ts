import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { subscriptions } from '@/db/schema'
import { yearAndMonth } from '@/publication/public/addresses/year-and-month'

/** How many there were when a month began, in Amsterdam. */
export type GrowthPoint = { year: number; month: number; count: number }

/** Where each of the last months began, twelve of them, and how many got the newsletter: confirmed and not left, as is known now. */
export async function listGrowth(now = new Date()): Promise<GrowthPoint[]> {
  const { rows } = await db().execute<{ month: string; came: number; left: number }>(sql`
    select month, sum(came)::int as came, sum(gone)::int as left from (
      select to_char(confirmed_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month, count(*) as came, 0 as gone
      from ${subscriptions} where list = 'newsletter' and confirmed_at is not null group by 1
      union all
      select to_char(left_at at time zone 'Europe/Amsterdam', 'YYYY-MM'), 0, count(*)
      from ${subscriptions} where list = 'newsletter' and confirmed_at is not null and left_at is not null group by 1
    ) by_month group by month order by month`)
  return lastMonths(now).map(({ year, month }) => {
    const begins = `${year}-${String(month).padStart(2, '0')}`
    const before = rows.filter((row) => row.month < begins)
    return { year, month, count: before.reduce((sum, { came, left }) => sum + came - left, 0) }
  })
}

function lastMonths(now: Date): { year: number; month: number }[] {
  const { year, month } = yearAndMonth(now)
  return Array.from({ length: 12 }, (_, index) => {
    const at = year * 12 + month - 1 - (11 - index)
    return { year: Math.floor(at / 12), month: (at % 12) + 1 }
  })
}
