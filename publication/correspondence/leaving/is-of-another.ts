import { type SQL, sql } from 'drizzle-orm'
import { correspondents, departures, dialogues, drafts, members, pieceAuthors } from '@/db/schema'

/**
 * Of a row of `piece_authors`: whether the text is another member's who has or had the same author as this one. Two have it once the
 * first was erased and left the byline; before that was seen to, two could have it at once.
 */
export function isOfAnother(memberId: string): SQL {
  const piece = pieceAuthors.pieceId
  const writtenBy = (whose: SQL) => sql`(
    exists (select from ${drafts} "its_draft" where "its_draft"."piece_id" = ${piece} and "its_draft"."owner_id" = ${whose})
    or exists (select from ${dialogues} "its_dialogue" join ${correspondents} "its_seat" on "its_seat"."dialogue_id" = "its_dialogue"."id"
      where "its_dialogue"."piece_id" = ${piece} and "its_seat"."member_id" = ${whose}))`
  return sql`(not ${writtenBy(sql`${memberId}`)} and exists (
    select from ${members} "another" left join ${departures} "gone" on "gone"."member_id" = "another"."id"
    where ${pieceAuthors.authorId} in ("another"."author_id", "another"."shared_author_id") and "another"."id" <> ${memberId}
      and ("gone"."erased_at" is null or ${writtenBy(sql`"another"."id"`)})))`
}
