import { asc, eq, inArray } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { authors, correspondents, type Dialogue, media, members, topics } from '@/db/schema'
import { namesApart } from '@/publication/correspondence/dialogues/names-apart'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { splitName } from '@/publication/people/members/split-name'
import type { CompositionContent } from './composition-content'
import { fingerprint } from './fingerprint'
import { listSentLetters, type SentLetterText } from './list-sent-letters'
import { type Proof, pullProof } from './proof'
import { type PublicText, publicTexts } from './public-texts'
import { type NamedComposition, readComposition } from './read-composition'

/** Somebody who writes in a dialogue, or did, with the name that readers will see. */
export type SeatedCorrespondent = Awaited<ReturnType<typeof listCorrespondents>>[number]

/** The proof of the newest composition, with what it was pulled from. */
export type CurrentProof = {
  proof: Proof
  fingerprint: string
  composition: NamedComposition
  /** whose yes is asked: who writes, and who stopped while a letter of theirs is chosen */
  correspondents: SeatedCorrespondent[]
  /** everybody who writes in the dialogue or did */
  seated: SeatedCorrespondent[]
  /** all sent letters, private passages included: not to be shown as they are */
  letters: SentLetterText[]
  /** of the chosen ones, as readers will see them */
  texts: ReadonlyMap<string, PublicText>
}

type Place = Pick<Dialogue, 'id' | 'composition' | 'turnMemberId' | 'alsoAwaited'>

/**
 * What readers would see if this dialogue were published now, and its fingerprint; null when nothing was composed yet.
 * Inside a transaction the caller holds a lock on the dialogue, so that what is read here is what is copied.
 */
export async function readProof(
  database: Database | Transaction,
  dialogue: Place,
): Promise<CurrentProof | null> {
  const composition = await readComposition(database, dialogue.id, dialogue.composition)
  return composition && readProofOf(database, dialogue, composition)
}

/** The proof of a composition as it is given, saved or not; of the letters as they are, or as they are given too. */
export async function readProofOf<Composed extends CompositionContent>(
  database: Database | Transaction,
  dialogue: Omit<Place, 'composition'>,
  composition: Composed,
  given?: SentLetterText[],
): Promise<Omit<CurrentProof, 'composition'> & { composition: Composed }> {
  const seated = await listCorrespondents(database, dialogue.id)
  const letters = given ?? (await listSentLetters(database, dialogue.id))
  const filedUnder = await listTopicsOf(database, composition.topicIds)
  const texts = await publicTexts(dialogue.id, letters, composition)
  const proof = pullProof({
    content: composition,
    seated,
    letters,
    texts,
    topics: filedUnder,
    turnMemberId: dialogue.turnMemberId,
    alsoAwaited: dialogue.alsoAwaited,
  })
  const named = new Set(proof.correspondents.map(({ memberId }) => memberId))
  const whole = { ...proof, pictures: await readPictures(database, proof) }
  return {
    proof: whole,
    fingerprint: fingerprint(whole),
    composition,
    correspondents: seated.filter(({ memberId }) => named.has(memberId)),
    seated,
    letters,
    texts,
  }
}

/** Whether this member is asked for their yes to it. */
export function isAsked({ correspondents }: Pick<CurrentProof, 'correspondents'>, memberId: string): boolean {
  return correspondents.some((seat) => seat.memberId === memberId)
}

/** Who writes in a dialogue, in order, and who wrote in it: those who stopped or were removed as members, since their letters stand. */
export async function listCorrespondents(database: Database | Transaction, dialogueId: string) {
  const rows = await database
    .select({ correspondent: correspondents, member: members, author: authors })
    .from(correspondents)
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .leftJoin(authors, eq(authors.id, members.authorId))
    .where(eq(correspondents.dialogueId, dialogueId))
    .orderBy(asc(correspondents.position), asc(correspondents.memberId))
  const called = namesApart(rows.map(({ member }) => member))
  return rows.map(({ correspondent, member, author }) => {
    const { givenName, infix, familyName } = author ?? splitName(nameOnScreen(member))
    return {
      memberId: member.id,
      joinedAt: correspondent.createdAt,
      leftAt: correspondent.leftAt,
      absences: correspondent.absences,
      /** `writesNow` of rows */
      writesNow: correspondent.leftAt === null && member.removedAt === null,
      /** at the desk, told apart; its parts are of the byline */
      name: called(member).name,
      givenName,
      infix,
      familyName,
      authorSlug: author?.slug ?? null,
      isRemoved: member.removedAt !== null,
      hasStoppedReminders: correspondent.remindersStoppedAt !== null,
    }
  })
}

async function listTopicsOf(database: Database | Transaction, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await database
    .select({ id: topics.id, slug: topics.slug, name: topics.name })
    .from(topics)
    .where(inArray(topics.id, ids))
  return rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

const PICTURE = /\/media\/([\w.-]+)/g

/** Another picture under the same name is something else to see, and so is another maker. */
async function readPictures(
  database: Database | Transaction,
  { image, letters, closing }: Proof,
): Promise<Proof['pictures']> {
  const texts = [image?.src ?? '', closing, ...letters.flatMap(({ body, interlude }) => [body, interlude])]
  const names = texts.flatMap((text) => [...text.matchAll(PICTURE)].map(([, name]) => name ?? ''))
  if (names.length === 0) return {}
  const rows = await database
    .select({
      name: media.name,
      hash: media.hash,
      alt: media.alt,
      credit: media.credit,
      licence: media.licence,
    })
    .from(media)
    .where(inArray(media.name, [...new Set(names)]))
  return Object.fromEntries(rows.map(({ name, ...picture }) => [`/media/${name}`, picture]))
}
