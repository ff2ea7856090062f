import { and, asc, eq, gt, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents, dialogues, letterRevisions, members, writtenLetters } from '@/db/schema'
import { type NamesApart, readNamesApart } from '@/publication/correspondence/dialogues/names-apart'
import { listWrittenLetters } from '@/publication/correspondence/letters/list-written-letters'
import {
  splitPassages,
  withoutPrivatePassages,
} from '@/publication/correspondence/private-passages/private-passages'
import type { Texts } from '@/texts/texts'
import { numbered, stamp } from './file-name'
import { inPages } from './in-pages'
import type { OwnText } from './own-text'

/** The dialogues a member writes or wrote in, each with a folder, by when they came to be. */
export async function listFolders(memberId: string, words: Texts['takeAlong']) {
  const rows = await db()
    .select({ id: dialogues.id, theme: dialogues.theme })
    .from(correspondents)
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .where(eq(correspondents.memberId, memberId))
    .orderBy(asc(dialogues.createdAt), asc(dialogues.id))
  return rows.map(({ id, theme }, index) => ({
    id,
    theme,
    folder: `${words.folders.letters}/${numbered(index + 1, theme)}`,
  }))
}

/** Every version that is kept of every letter of a member, sent or not or thrown away, with its private passages. */
export async function* listOwnLetters(memberId: string, words: Texts['takeAlong']): AsyncGenerator<OwnText> {
  for (const { id, theme, folder } of await listFolders(memberId, words)) {
    const called = await readNamesApart(db(), id)
    for await (const version of listVersions(memberId, id, called)) {
      const { letterId, number, subject, body, sentAt, savedAt } = version
      const moment = stamp(sentAt ?? savedAt)
      yield {
        file: `${folder}/${moment}-${words.byYou}-${letterId.slice(0, 8)}-${words.version}-${number}.md`,
        savedAt,
        head: [
          [words.dialogue, theme],
          [words.subject, subject],
          [words.to, version.to ?? ''],
          [words.sent, sentAt?.toISOString() ?? words.notSent],
        ],
        text: body,
        record: { dialogueId: id, theme, ...version },
      }
    }
  }
}

/**
 * The letters of others as this member may read them at this moment, without what their writers wrote between them: those words are
 * theirs. Nothing for a member who was removed.
 */
export async function* listLettersOfOthers(
  memberId: string,
  words: Texts['takeAlong'],
): AsyncGenerator<OwnText> {
  for (const { id, theme, folder } of await listFolders(memberId, words)) {
    let page = 1
    for (;;) {
      const found = await listWrittenLetters(memberId, id, { page })
      if (found.page !== page) break
      for (const letter of found.letters) {
        if (letter.isOwn) continue
        const { subject, sentAt, writer } = letter
        const by = numbered(letter.number, writer.givenName)
        yield {
          file: `${folder}/${stamp(sentAt)}-${words.by}-${by}.md`,
          savedAt: sentAt,
          head: [
            [words.dialogue, theme],
            [words.subject, subject],
            [words.from, writer.name],
            [words.to, letter.to?.name ?? ''],
            [words.sent, sentAt.toISOString()],
          ],
          text: openPartOf(letter.body, words),
          record: { dialogueId: id, theme, letterId: letter.id, from: writer.name, subject, sentAt },
        }
      }
      if (found.letters.length === 0) break
      page += 1
    }
  }
}

/** With wrong marks nobody knows what is private: then nothing of it. */
function openPartOf(body: string, words: Texts['takeAlong']): string {
  const split = splitPassages(body)
  if (split.status === 'refused') return words.keptBack
  const isWhole = !split.passages.some(({ isPrivate }) => isPrivate)
  return isWhole ? body : `${withoutPrivatePassages(body)}\n\n${words.keptBack}`
}

type Version = {
  letterId: string
  number: number
  subject: string
  body: string
  sentAt: Date | null
  savedAt: Date
  to: string | null
}

function listVersions(memberId: string, dialogueId: string, called: NamesApart) {
  return inPages<Version>(async (after, atOnce) => {
    const rows = await db()
      .select({
        letterId: letterRevisions.letterId,
        number: letterRevisions.number,
        subject: letterRevisions.subject,
        body: letterRevisions.body,
        sentAt: writtenLetters.sentAt,
        savedAt: letterRevisions.savedAt,
        to: members,
      })
      .from(letterRevisions)
      .innerJoin(writtenLetters, eq(writtenLetters.id, letterRevisions.letterId))
      .leftJoin(members, eq(members.id, writtenLetters.toMemberId))
      .where(
        and(
          eq(writtenLetters.dialogueId, dialogueId),
          eq(writtenLetters.writerId, memberId),
          after &&
            or(
              gt(letterRevisions.letterId, after.letterId),
              and(eq(letterRevisions.letterId, after.letterId), gt(letterRevisions.number, after.number)),
            ),
        ),
      )
      .orderBy(asc(letterRevisions.letterId), asc(letterRevisions.number))
      .limit(atOnce)
    return rows.map(({ to, ...row }) => ({ ...row, to: to && called(to).name }))
  })
}
