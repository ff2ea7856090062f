import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Draft, type DraftNews, drafts, members, type Piece, pieces, revisions } from '@/db/schema'
import { renderNewsMail } from '@/emails/people/news'
import { env } from '@/env'
import {
  type CalledAmongMembers,
  readCalledAmongMembers,
} from '@/publication/people/members/called-among-members'
import { mailToMember } from '@/publication/people/members/mail-to-member'
import { toldAs } from '@/publication/people/members/told-name'
import { findNews } from '@/publication/people/news/find-news'
import { forgetNews } from '@/publication/people/news/forget-news'
import type { Jobs } from '@/queue/jobs'
import { joinNames } from '@/texts/join-names'
import { type Language, textsIn } from '@/texts/texts'
import { findChangesSinceOwner } from '../revisions/find-changes-since-owner'
import { draftsOpenTo } from './drafts-open-to'
import { isNewest } from './is-newest'

/**
 * Mails a member what happened to an essay, and who had it published under their name what others changed in it. Does nothing for anyone who looked meanwhile, is gone or may not read it, and when it is
 * not so any more. Tried again it has the same Message-ID. Throws when it has to be tried again later.
 */
export async function sendDraftNews({ draftId, memberId, kind }: Jobs['tell-of-draft-news']): Promise<void> {
  const told = await findNews(memberId, { thingId: draftId, kind })
  const found = told && (await findDraftOf(memberId, draftId))
  if (!told || !found?.email) return
  const { draft, piece, title, email } = found
  if (!isStillSo(told.news.kind as DraftNews, draft, piece))
    return forgetNews(db(), draftId, [told.news.kind], memberId)
  const address = kind === 'published' && piece ? piece.path : `/schrijven/concepten/${draftId}`
  const called = await readCalledAmongMembers(db())
  await mailToMember({ id: memberId, email }, async (about) => {
    const { news } = textsIn(about.language)
    const words = news.drafts[told.news.kind as DraftNews]({
      by: (told.by && toldAs(told.by, called(told.by))) || news.somebody,
      title: (kind !== 'handed-in' && piece?.title) || title || news.untitled,
    })
    const also =
      kind === 'published'
        ? await changesToTell(draft, piece, { called, language: about.language })
        : undefined
    return {
      ...(await renderNewsMail({ ...about, link: `${env().siteUrl}${address}` }, told.news.kind, words, {
        also,
      })),
      about: `draft news ${draftId} ${kind} ${memberId} ${told.news.toldAt.toISOString()}`,
    }
  })
}

async function findDraftOf(memberId: string, draftId: string) {
  const [found] = await db()
    .select({
      draft: drafts,
      title: revisions.title,
      email: members.email,
      piece: {
        path: pieces.path,
        title: pieces.title,
        revision: pieces.revision,
        withdrawnAt: pieces.withdrawnAt,
      },
    })
    .from(drafts)
    .innerJoin(revisions, isNewest())
    .innerJoin(members, eq(members.id, memberId))
    .leftJoin(pieces, eq(pieces.id, drafts.pieceId))
    .where(and(eq(drafts.id, draftId), await draftsOpenTo(db(), memberId, 'read draft')))
  return found
}

/** Where the differences are to be seen, when somebody else saved what was published. */
async function changesToTell(
  draft: Draft,
  piece: Pick<Piece, 'revision'> | null,
  { called, language }: { called: CalledAmongMembers; language: Language },
) {
  const changes = piece?.revision ? await findChangesSinceOwner(draft, piece.revision) : null
  if (!changes) return undefined
  const { news } = textsIn(language)
  const names = [
    ...new Set(changes.savers.map((saver) => toldAs(saver, called(saver)) || news.somebody)),
  ].sort()
  const differences = `/schrijven/concepten/${draft.id}/versies?van=${changes.from}&naar=${changes.to}`
  return {
    words: news.changedBefore(joinNames(names, language), names.length),
    link: `${env().siteUrl}${differences}`,
  }
}

/** A mail that waited, for a mail server or for an owner, may say what is no longer true. */
function isStillSo(kind: DraftNews, draft: Draft, piece: Pick<Piece, 'withdrawnAt'> | null): boolean {
  if (kind === 'handed-in') return draft.submittedAt !== null
  if (kind === 'published') return piece !== null && piece.withdrawnAt === null
  return piece?.withdrawnAt != null
}
