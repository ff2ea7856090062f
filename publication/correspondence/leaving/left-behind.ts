import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, compositions, correspondents, dialogues, letters, writtenLetters } from '@/db/schema'
import { isNewestComposition } from '../compositions/is-newest-composition'
import { writesNow } from '../dialogues/who-writes'

/** What becomes of a dialogue when one who writes in it stops. */
export type LeftBehind = {
  dialogueId: string
  theme: string
  /** letters of theirs that were sent; all stay */
  letterCount: number
  /** letters of theirs in the newest composition: while there is one, their yes is needed */
  chosenCount: number
  /** letters of theirs in it that readers do not have */
  unpublishedCount: number
  /** letters of theirs that readers have */
  publicCount: number
  /** mails of theirs that wait to be confirmed: they become no letter any more */
  mailCount: number
  /** whether they are waited for */
  isTurn: boolean
}

const IS_CHOSEN = sql`exists (select from jsonb_array_elements(${compositions.letters}) "chosen"
  where "chosen" ->> 'letterId' = "own_letter"."id"::text)`
const IS_PUBLIC = sql`exists (select from ${letters} "public_letter"
  where "public_letter"."written_letter_id" = "own_letter"."id")`

/** What a member leaves behind in one dialogue that they write in; null when they do not. */
export async function findLeftBehind(memberId: string, dialogueId: string): Promise<LeftBehind | null> {
  const [found] = await selectLeftBehind(memberId, dialogueId)
  return found ?? null
}

/** In which dialogues a member writes, and what becomes of each, or of one; the caller has seen who asks. */
export function selectLeftBehind(memberId: string, dialogueId?: string): Promise<LeftBehind[]> {
  return selectWhere(
    memberId,
    and(writesNow(), dialogueId === undefined ? undefined : eq(dialogues.id, dialogueId)),
  )
}

/** In which dialogues a member stopped and is asked for their yes all the same: letters of theirs are chosen that readers do not have. */
export async function selectAskedOfStopped(memberId: string): Promise<LeftBehind[]> {
  const stopped = await selectWhere(memberId, isNotNull(correspondents.leftAt))
  return stopped.filter(({ unpublishedCount }) => unpublishedCount > 0)
}

function selectWhere(memberId: string, which: SQL | undefined): Promise<LeftBehind[]> {
  return db()
    .select({
      dialogueId: dialogues.id,
      theme: dialogues.theme,
      letterCount: count(sql`"own_letter"."sent_at" is not null`, memberId),
      chosenCount: count(IS_CHOSEN, memberId),
      unpublishedCount: count(sql`${IS_CHOSEN} and not ${IS_PUBLIC}`, memberId),
      publicCount: count(IS_PUBLIC, memberId),
      mailCount: sql<number>`(select count(*)::int from ${arrivals} "own_mail"
        where "own_mail"."dialogue_id" = ${dialogues.id} and "own_mail"."member_id" = ${memberId}
          and "own_mail"."state" = 'proposed')`,
      isTurn: sql<boolean>`(${dialogues.turnMemberId} = ${memberId} or ${memberId} = any(${dialogues.alsoAwaited}))`,
    })
    .from(correspondents)
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .leftJoin(compositions, isNewestComposition())
    .where(and(eq(correspondents.memberId, memberId), which))
    .orderBy(asc(dialogues.theme), asc(dialogues.id))
}

function count(which: ReturnType<typeof sql>, memberId: string) {
  return sql<number>`(select count(*)::int from ${writtenLetters} "own_letter"
    where "own_letter"."dialogue_id" = ${dialogues.id} and "own_letter"."writer_id" = ${memberId} and ${which})`
}
