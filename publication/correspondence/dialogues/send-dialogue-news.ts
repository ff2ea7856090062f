import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type DialogueNews, dialogues, members, type News, pieces } from '@/db/schema'
import { renderNewsMail } from '@/emails/people/news'
import { env } from '@/env'
import { findComposition } from '@/publication/correspondence/compositions/find-composition'
import { findEarlierText } from '@/publication/correspondence/compositions/find-earlier-text'
import { mailToMember } from '@/publication/people/members/mail-to-member'
import { findNews } from '@/publication/people/news/find-news'
import { forgetNews } from '@/publication/people/news/forget-news'
import type { Jobs } from '@/queue/jobs'
import { longDate } from '@/texts/dates'
import { textsIn } from '@/texts/texts'
import { countExchanged } from '../arrivals/exchange/count-exchanged'
import { type Deed, makeDeedLink } from '../by-link/deed-link'
import { LINK_DAYS } from '../by-link/link-standing'
import { sendProof } from '../compositions/by-mail/send-proof'
import { findLastAgreed } from '../compositions/find-last-agreed'
import { findTitleFor } from '../compositions/find-title-for'
import { findJoinRequest } from '../joining/find-join-request'
import { findLastJoined } from '../joining/find-last-joined'
import { dialoguesOpenTo } from './dialogues-open-to'
import { inviteFirst } from './invite-first'
import { isStillNews } from './is-still-news'
import type { NamesApart } from './names-apart'
import { readNamesAround } from './names-around'
import { newsAddress } from './news-address'
import { toldApart } from './told-apart'

/**
 * Mails a member what happened in a dialogue: its correspondents, editors, and who proposed a change that was decided. Says by whom, in
 * which dialogue, who is asked along and why somebody does not agree, and nothing of what is written in it. Does nothing for anyone who looked meanwhile, is gone or may not read it any
 * more, and when it is not so any more. A proof that waits for them is mailed whole. Who was not invited yet is invited first. Tried again it has the same Message-ID. Throws when it
 * has to be tried again later.
 */
export async function sendDialogueNews(
  { dialogueId, memberId, kind = 'something-new' }: Jobs['tell-of-dialogue-news'],
  now = new Date(),
): Promise<void> {
  const told = await findNews(memberId, { thingId: dialogueId, kind })
  const found = told && (await findDialogueOf(memberId, dialogueId))
  if (!told || !found?.email) return
  if (isProofThatWaits(told.news.kind)) return sendProof(told, now)
  const { dialogue, piece, email } = found
  if (!(await isStillNews(told.news, dialogue, piece)))
    return forgetNews(db(), dialogueId, [told.news.kind], memberId)
  const title = await titleOf(told.news, found)
  const earlier = told.news.kind === 'letter-revised' ? await findEarlierText(dialogueId) : null
  const reason = await findReason(told.news)
  const exchanged = told.news.kind.startsWith('exchange-')
    ? await countExchanged(db(), { ...told.news, dialogueId })
    : null
  const called = await readNamesAround(db(), dialogueId)
  const joining = await findJoining(told.news, called)
  const by = told.news.kind === 'all-agreed' ? await findLastAgreed(dialogueId) : told.by
  await inviteFirst(dialogueId, memberId)
  const deed = deedOf(told.news)
  const link = deed ? await makeDeedLink(db(), deed, now) : `${env().siteUrl}${newsAddress(told.news, piece)}`
  await mailToMember({ id: memberId, email }, async (about) => {
    const { news, byLink } = textsIn(about.language)
    const words = news.dialogues[told.news.kind as DialogueNews]({
      by: (by && toldApart(by, called)) || news.somebody,
      title,
      earlier: earlier ? longDate(earlier, about.language) : undefined,
      reason,
      joining,
      exchanged: exchanged
        ? { ...exchanged, uploader: exchanged.uploader ? toldApart(exchanged.uploader, called) : '' }
        : undefined,
    })
    return {
      ...(await renderNewsMail({ ...about, link }, told.news.kind, words, {
        ofLink: deed ? byLink.after(LINK_DAYS) : undefined,
      })),
      about: `dialogue news ${dialogueId} ${kind} ${memberId} ${told.news.toldAt.toISOString()}`,
    }
  })
}

type Found = NonNullable<Awaited<ReturnType<typeof findDialogueOf>>>

/** What a mail asks that is done by its link, without signing in. */
function deedOf({ kind, memberId, detailId }: News): Deed | null {
  if (kind === 'join-asked' && detailId) return { memberId, joinRequestId: detailId }
  return kind === 'exchange-confirmed' && detailId ? { memberId, exchangeId: detailId } : null
}

/** Why somebody said no, as far as this member may read it, as they do at the desk; '' when they may not. */
async function findReason({ kind, memberId, thingId, byId }: News): Promise<string> {
  if (kind !== 'proof-refused') return ''
  const open = await findComposition(memberId, thingId)
  const no = open?.current?.approvals.find(({ correspondent }) => correspondent.memberId === byId)?.approval
  return no?.status === 'refused' ? no.reason : ''
}

/** Who is asked along and what they may read, so that who is asked can think about it; or who came. */
async function findJoining({ kind, memberId, thingId }: News, called: NamesApart) {
  if (kind === 'join-asked') {
    const request = await findJoinRequest(memberId, thingId)
    return request ? { name: request.toldName, count: request.letterIds.length } : undefined
  }
  const joined = kind === 'joined' ? await findLastJoined(thingId) : null
  return joined ? { name: toldApart(joined, called), count: 0 } : undefined
}

/** As readers know it where that is what it is about; among those who write it, by what they write about. */
async function titleOf(
  { kind, memberId, thingId }: News,
  { dialogue: { theme }, piece }: Found,
): Promise<string> {
  if (kind === 'published' || kind === 'withdrawn') return piece?.title ?? theme
  if (isOfProof(kind)) return findTitleFor(memberId, thingId)
  return theme
}

const isProofThatWaits = (kind: News['kind']) => kind === 'proof-ready' || kind === 'proof-waits'

const isOfProof = (kind: News['kind']) => kind === 'proof-refused' || kind === 'all-agreed'

async function findDialogueOf(memberId: string, dialogueId: string) {
  const [found] = await db()
    .select({
      dialogue: dialogues,
      email: members.email,
      piece: { path: pieces.path, title: pieces.title, withdrawnAt: pieces.withdrawnAt },
    })
    .from(dialogues)
    .innerJoin(members, eq(members.id, memberId))
    .leftJoin(pieces, eq(pieces.id, dialogues.pieceId))
    .where(and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(db(), memberId, 'read dialogue')))
  return found
}
