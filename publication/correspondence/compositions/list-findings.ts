import { notInArray } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { members } from '@/db/schema'
import { asAnswered } from '@/publication/correspondence/private-passages/as-answered'
import { readPrivacyAnswers } from '@/publication/correspondence/private-passages/privacy-answers'
import {
  findPrivateElsewhere,
  type PrivateStretch,
} from '@/publication/correspondence/private-passages/private-elsewhere'
import {
  type OfLetter,
  type PrivateWordsOfDialogue,
  readPrivateWords,
} from '@/publication/correspondence/private-passages/read-private-words'
import { type NameParts, splitName } from '@/publication/people/members/split-name'
import { listAuthorNames } from '@/publication/public/authors/list-author-names'
import type { Looking } from './privacy/look-for-private-things'
import { lookInWorker } from './privacy/look-in-worker'
import type { LooksPrivate } from './privacy/looks-private'
import { asRead } from './privacy/reading/as-read'
import type { Proof, ProofLetter } from './proof'
import type { CurrentProof } from './read-proof'

/**
 * Something in a chosen letter that looks private, as it stands there. All who are asked say that it may be read, or its writer takes
 * it away.
 */
export type Finding = LooksPrivate & {
  /** as readers see it: what is asked about, once however it stands in which letter */
  shown: string
  letterId: string
  writerId: string
  /** whose private words they are; nobody when it only looks private */
  wordsOf: string[]
  /** the writer of the letter, and everybody whose words they are */
  asked: string[]
  /** those who did not answer yet */
  waitingFor: string[]
  isAnswered: boolean
}

/** Where something stands that is nobody's letter. */
export type SharedPlace = 'title' | 'slug' | 'lead' | 'picture' | 'closing' | { letterId: string }

/** Words of a private passage in what is set around the letters: they can only be taken away. */
export type SharedFinding = { place: SharedPlace; found: string }

export type Findings = { ofLetters: Finding[]; shared: SharedFinding[] }

/** Everything in a proof that looks private and is not marked so, with what was answered. */
export async function listFindings(
  database: Database | Transaction,
  { proof, composition: { dialogueId } }: Pick<CurrentProof, 'proof' | 'composition'>,
): Promise<Findings> {
  const words = await readPrivateWords(database, dialogueId)
  const looking: Looking = {
    known: [...proof.correspondents, ...(await listAuthorNames(database))].map(namePartsOf),
    others: await listOtherNames(database, proof),
  }
  const answers = await readPrivacyAnswers(database, dialogueId)
  const ofLetters: Finding[] = []
  for (const letter of proof.letters) {
    const elsewhere = listElsewhere(letter, words)
    const looks = await lookInWorker(dialogueId, `${letter.subject}\n\n${letter.body}`, looking)
    // What is known from a passage is asked about once, whatever else it looks like.
    const other = looks.filter(({ found }) => !elsewhere.some((it) => it.found === found))
    const found = [...other.map((it) => ({ ...it, wordsOf: [] })), ...elsewhere].map((it): Finding => {
      const { letterId, fromMemberId: writerId } = letter
      const asked = [...new Set([writerId, ...it.wordsOf])]
      const answered = answers.by({ letterId, ...it })
      const waitingFor = asked.filter((memberId) => !answered.has(memberId))
      return {
        ...it,
        shown: asRead(it.found),
        letterId,
        writerId,
        asked,
        waitingFor,
        isAnswered: waitingFor.length === 0,
      }
    })
    ofLetters.push(...found)
  }
  return { ofLetters, shared: listShared(proof, words) }
}

/** Whether nothing is left to answer or to take away. */
export function areAllAnswered({ ofLetters, shared }: Findings): boolean {
  return shared.length === 0 && ofLetters.every(({ isAnswered }) => isAnswered)
}

/** Only what looking needs goes along: whose names they are changes nothing of what is found. */
const namePartsOf = ({ givenName, infix, familyName }: NameParts): NameParts => ({
  givenName,
  infix,
  familyName,
})

type Elsewhere = LooksPrivate & Pick<Finding, 'wordsOf'>

/** Each stretch once, with all whose words it is. In the subject and in the text apart, as whoever reads them at the desk gets them. */
function listElsewhere({ subject, body }: ProofLetter, words: PrivateWordsOfDialogue): Elsewhere[] {
  const stretches = [subject, body].flatMap((text) => findPrivateElsewhere(text, words))
  return [...Map.groupBy(stretches, ({ found }) => asAnswered(found))].map(([found, same]) => ({
    kind: 'private-elsewhere',
    found,
    wordsOf: [...new Set(same.flatMap(writersOf))],
  }))
}

function writersOf({ whose }: PrivateStretch<OfLetter>): string[] {
  return [...whose].map(({ writerId }) => writerId)
}

function listShared(proof: Proof, words: PrivateWordsOfDialogue): SharedFinding[] {
  return textsAround(proof).flatMap(([place, text]) =>
    findPrivateElsewhere(text, words).map(({ found }) => ({ place, found: asAnswered(found) })),
  )
}

/** What is set around letters, by where it stands; of a picture what is said by it. */
function textsAround({
  title,
  slug,
  lead,
  image,
  closing,
  letters,
  pictures,
}: Proof): [SharedPlace, string][] {
  const said = [...(image ? [image] : []), ...Object.values(pictures)]
  return [
    ['title', title],
    ['slug', slug],
    ['lead', lead],
    ...said.flatMap(({ alt, credit, licence }) =>
      [alt, credit, licence].map((text): [SharedPlace, string] => ['picture', text]),
    ),
    ...letters.map(({ letterId, interlude }): [SharedPlace, string] => [{ letterId }, interlude]),
    ['closing', closing],
  ]
}

/** Of members who do not write in this dialogue: nobody knows whether they want to be named. */
async function listOtherNames(database: Database | Transaction, { correspondents }: Proof) {
  const ids = correspondents.map(({ memberId }) => memberId)
  const rows = await database.select({ name: members.name }).from(members).where(notInArray(members.id, ids))
  return rows.map(({ name }) => splitName(name))
}
