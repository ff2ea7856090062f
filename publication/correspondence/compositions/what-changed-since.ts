import { and, eq, inArray } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { type Approval, departures, letterRevisions } from '@/db/schema'
import { type CompositionContent, contentOf } from './composition-content'
import { fingerprint } from './fingerprint'
import type { Proof, ProofLetter } from './proof'
import { publicTexts } from './public-texts'
import { readComposition } from './read-composition'
import type { CurrentProof } from './read-proof'

/** A letter whose text for everybody is another than the one that was agreed to. */
export type ChangedLetter = { letter: ProofLetter; before: string }

/** Where in a composition a text is written by whoever composes it. */
export type WrittenPlace = 'title' | 'lead' | 'closing' | { letterId: string }

/** A text around the letters that is another than the one that was agreed to. */
export type ChangedText = { place: WrittenPlace; before: string; now: string }

export type SharedField = Exclude<keyof CompositionContent, 'setAside' | 'typedDate'> | 'hiddenName' | 'more'

/**
 * Why an approval counts no longer: a letter of their own changed, or something that is everybody's (title, selection),
 * or only a letter of another. `fields`: what of the composition; "hiddenName" is the
 * name of somebody who left and wanted none, and nothing else; "more" is a name, a topic or a picture behind it.
 */
export type SinceApproval = {
  reason: 'own-letter' | 'shared' | 'other-letter'
  letters: ChangedLetter[]
  fields: SharedField[]
  /** the texts among them, as they were and are */
  texts: ChangedText[]
}

/** What is another now than in the text that was approved. */
export async function whatChangedSince(
  database: Database | Transaction,
  approval: Approval,
  current: CurrentProof,
): Promise<SinceApproval> {
  const letters = await listChangedLetters(database, approval, current)
  const then = await findComposedThen(database, approval, current)
  const fields = listChangedFields(then, current)
  const texts = listChangedTexts(then, current)
  if (letters.some(({ letter }) => letter.fromMemberId === approval.memberId))
    return { reason: 'own-letter', letters, fields, texts }
  if (fields.length > 0) return { reason: 'shared', letters, fields, texts }
  if (letters.length > 0) return { reason: 'other-letter', letters, fields, texts }
  const isOnlyName = await isOnlyHiddenName(database, approval, current)
  return { reason: 'shared', letters, fields: [isOnlyName ? 'hiddenName' : 'more'], texts }
}

/** Whether it is the approved text again with the names of before of those who left since and have none. */
async function isOnlyHiddenName(
  database: Database | Transaction,
  { fingerprint: approved }: Approval,
  { proof }: CurrentProof,
): Promise<boolean> {
  const { correspondents, addressees = [] } = proof
  const rows = await database
    .select({ memberId: departures.memberId, byName: departures.byName })
    .from(departures)
    .where(
      inArray(
        departures.memberId,
        [...correspondents, ...addressees].map(({ memberId }) => memberId),
      ),
    )
  const before = new Map(
    rows.flatMap(({ memberId, byName }) => (byName ? [[memberId, byName] as const] : [])),
  )
  if (before.size === 0) return false
  const named = (it: Proof['correspondents'][number]) => {
    const { givenName, infix, familyName } = before.get(it.memberId) ?? it
    return { memberId: it.memberId, givenName, infix, familyName }
  }
  const again = {
    ...proof,
    correspondents: correspondents.map(named),
    ...(addressees.length > 0 && { addressees: addressees.map(named) }),
  }
  return fingerprint(again) === approved
}

async function listChangedLetters(
  database: Database | Transaction,
  { dialogueId, letterRevisions: approved }: Approval,
  { proof, letters, composition }: CurrentProof,
): Promise<ChangedLetter[]> {
  const changed: ChangedLetter[] = []
  for (const letter of proof.letters) {
    const revision = approved[letter.letterId]
    const now = letters.find(({ id }) => id === letter.letterId)
    if (revision === undefined || revision === now?.revision) continue
    const [then] = await database
      .select({ body: letterRevisions.body })
      .from(letterRevisions)
      .where(and(eq(letterRevisions.letterId, letter.letterId), eq(letterRevisions.number, revision)))
    // With the numbers of now: a letter has not changed because another is called otherwise.
    const before = await textOf(letter.letterId, then?.body ?? '')
    if (before !== letter.body) changed.push({ letter, before })
  }
  return changed

  async function textOf(letterId: string, body: string): Promise<string> {
    const all = letters.map((letter) => (letter.id === letterId ? { ...letter, body } : letter))
    return (await publicTexts(dialogueId, all, composition)).get(letterId)?.body ?? ''
  }
}

/** What was agreed to; null when nobody knows any more. */
function findComposedThen(
  database: Database | Transaction,
  { dialogueId, composition }: Approval,
  { composition: now }: CurrentProof,
): Promise<CompositionContent | null> | CompositionContent {
  return composition === now.number ? now : readComposition(database, dialogueId, composition)
}

function listChangedFields(then: CompositionContent | null, { composition }: CurrentProof): SharedField[] {
  if (!then) return ['more']
  const [before, now] = [shownOf(then), shownOf(composition)]
  return (Object.keys(now) as (keyof typeof now)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]),
  )
}

function listChangedTexts(
  then: CompositionContent | null,
  { composition: now }: CurrentProof,
): ChangedText[] {
  if (!then) return []
  const before = new Map(then.letters.map(({ letterId, interlude }) => [letterId, interlude]))
  const texts: ChangedText[] = [
    { place: 'title', before: then.title, now: now.title },
    { place: 'lead', before: then.lead, now: now.lead },
    ...now.letters.map(({ letterId, interlude }) => ({
      place: { letterId },
      before: before.get(letterId) ?? '',
      now: interlude,
    })),
    { place: 'closing', before: then.closing, now: now.closing },
  ]
  return texts.filter((text) => text.before !== text.now)
}

/** What readers would see something of. */
function shownOf(composition: CompositionContent) {
  const { setAside, typedDate, ...shown } = contentOf(composition)
  return shown
}
