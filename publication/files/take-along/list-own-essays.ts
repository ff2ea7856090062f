import { and, asc, eq, gt } from 'drizzle-orm'
import { db } from '@/db/client'
import { drafts, pieces, revisions } from '@/db/schema'
import type { Texts } from '@/texts/texts'
import { numbered } from './file-name'
import { inPages } from './in-pages'
import type { OwnText } from './own-text'

/** Every version of every essay of a member, what was thrown away and is still there included, by when it was begun. */
export async function* listOwnEssays(memberId: string, words: Texts['takeAlong']): AsyncGenerator<OwnText> {
  const begun = await db()
    .select({ id: drafts.id, newest: drafts.revision, path: pieces.path })
    .from(drafts)
    .leftJoin(pieces, eq(pieces.id, drafts.pieceId))
    .where(eq(drafts.ownerId, memberId))
    .orderBy(asc(drafts.createdAt), asc(drafts.id))
  for (const [index, draft] of begun.entries()) {
    const folder = `${words.folders.essays}/${numbered(index + 1, await titleOf(draft))}`
    for await (const version of listVersions(draft.id)) {
      const { number, title, lead, body, savedAt } = version
      yield {
        file: `${folder}/${words.version}-${String(number).padStart(4, '0')}.md`,
        savedAt,
        head: [
          [words.titleLabel, title],
          [words.lead, lead],
          [words.saved, savedAt.toISOString()],
          [words.publishedAt, draft.path ?? ''],
        ],
        text: body,
        record: { ...version, isNewest: number === draft.newest, path: draft.path },
      }
    }
  }
}

async function titleOf({ id, newest }: { id: string; newest: number }): Promise<string> {
  const [found] = await db()
    .select({ title: revisions.title })
    .from(revisions)
    .where(and(eq(revisions.draftId, id), eq(revisions.number, newest)))
  return found?.title ?? ''
}

function listVersions(draftId: string) {
  const { number, title, slug, lead, date, typedDate, body, image, language, canonical, savedAt } = revisions
  return inPages<Version>((after, atOnce) =>
    db()
      .select({ number, title, slug, lead, date, typedDate, body, image, language, canonical, savedAt })
      .from(revisions)
      .where(and(eq(revisions.draftId, draftId), gt(number, after?.number ?? 0)))
      .orderBy(asc(number))
      .limit(atOnce),
  )
}

type Version = Pick<
  typeof revisions.$inferSelect,
  | 'number'
  | 'title'
  | 'slug'
  | 'lead'
  | 'date'
  | 'typedDate'
  | 'body'
  | 'image'
  | 'language'
  | 'canonical'
  | 'savedAt'
>
