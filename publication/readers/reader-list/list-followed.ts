import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, pieces, subscriptions, topics } from '@/db/schema'
import { fullName } from '@/publication/public/authors/author-name'

/** Something that readers follow, by how many. */
export type Followed = { kind: 'author' | 'topic' | 'dialogue'; id: string; name: string }

const MOST = 200

/** The authors, topics and dialogues that anybody follows, those with most followers first. */
export async function listFollowed(): Promise<Followed[]> {
  type Row = {
    kind: Followed['kind']
    id: string
    title: string | null
    givenName: string | null
    infix: string | null
    familyName: string | null
  }
  const { rows } = await db().execute<Row>(sql`
    select f.list as kind, f.id, coalesce(p.title, t.name) as title, a.given_name as "givenName", a.infix, a.family_name as "familyName"
    from (select list, coalesce(author_id, topic_id, piece_id) as id, count(*) as followers from ${subscriptions}
        where list in ('author', 'topic', 'dialogue') and confirmed_at is not null and left_at is null group by 1, 2) f
      left join ${pieces} p on p.id = f.id left join ${topics} t on t.id = f.id left join ${authors} a on a.id = f.id
    order by f.followers desc, f.id limit ${MOST}`)
  return rows.map(({ kind, id, title, givenName, infix, familyName }) => ({
    kind,
    id,
    name: title ?? fullName({ givenName: givenName ?? '', infix: infix ?? '', familyName: familyName ?? '' }),
  }))
}
