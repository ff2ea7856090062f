import type { Piece } from '@/db/schema'
import { env } from '@/env'
import { piecePath } from '@/publication/public/addresses/piece-path'
import { proposeSlug } from '@/publication/public/addresses/propose-slug'
import { yearAndMonth } from '@/publication/public/addresses/year-and-month'
import { type AuthorName, toAuthorName } from '@/publication/public/authors/author-name'
import type { LetterView } from '@/publication/public/letters/list-letters'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { letterAnchor } from '@/publication/text/prose/letter-anchor'
import { readingTimeMinutes } from '@/publication/text/prose/reading-time'
import type { CompositionContent } from './composition-content'
import { factsOfProof } from './facts-of-proof'
import { listBrokenTexts } from './list-broken-texts'
import type { Proof } from './proof'
import type { CurrentProof } from './read-proof'

type Public = Pick<Piece, 'id' | 'slug' | 'date'> | null
/** What a page of it is made of, saved or not. */
type Shown = Pick<CurrentProof, 'proof' | 'seated' | 'correspondents'> & {
  composition: CompositionContent & { dialogueId: string }
}

/**
 * A proof as the page of a piece shows it, before anything of it is public. `piece`: what readers have of it already; `asker`
 * waits in line for what is counted in it.
 */
export async function previewOfProof(
  asker: string,
  current: Shown,
  piece: Public,
  now = new Date(),
): Promise<PieceView> {
  const { proof, composition } = current
  const date = composition.date ?? piece?.date ?? now
  const { year, month } = yearAndMonth(date)
  const slug = proof.slug || piece?.slug || proposeSlug(proof.title) || 'stuk'
  const names = namesOf(current.seated)
  const byline = current.correspondents.map(({ memberId }) => memberId)
  const path = piecePath(year, month, slug)
  const address = `${env().siteUrl}${path}`
  const { plainText, wordCount } = await factsOfProof(asker, await readable(asker, current), address)
  const letters = lettersOf(current, names, byline)
  const awaited = [proof.waitingForMemberId ?? [], proof.waitingForAlso ?? []].flat()
  const waitingFor = awaited.flatMap((memberId) => names.get(memberId)?.givenName ?? [])
  return {
    id: piece?.id ?? composition.dialogueId,
    kind: 'dialogue',
    date,
    updatedAt: now,
    path,
    title: proof.title,
    lead: proof.lead,
    language: proof.language ?? null,
    image: proof.image,
    body: proof.closing,
    canonical: null,
    plainText,
    wordCount,
    minutes: readingTimeMinutes(wordCount),
    authors: byline.flatMap((memberId) => names.get(memberId) ?? []),
    topics: proof.topics,
    letters,
    letterCount: letters.length,
    waitingFor,
    approvedAt: null,
  }
}

/** A proof without the texts that cannot be shown yet: nothing in them can be counted. */
async function readable(asker: string, { proof, composition }: Shown): Promise<Proof> {
  const broken = await listBrokenTexts(asker, composition)
  const isBroken = (letterId: string) =>
    broken.some(({ place }) => place !== 'closing' && place.letterId === letterId)
  return {
    ...proof,
    closing: broken.some(({ place }) => place === 'closing') ? '' : proof.closing,
    letters: proof.letters.map((letter) =>
      isBroken(letter.letterId) ? { ...letter, interlude: '' } : letter,
    ),
  }
}

/** By member; who has no author yet will have one of this name. */
function namesOf(seated: CurrentProof['seated']): Map<string, AuthorName> {
  return new Map(
    seated.map(({ memberId, authorSlug, name, givenName, infix, familyName }) => [
      memberId,
      toAuthorName({ slug: authorSlug ?? proposeSlug(name), givenName, infix, familyName }),
    ]),
  )
}

function lettersOf({ proof }: Shown, names: Map<string, AuthorName>, members: string[]): LetterView[] {
  return proof.letters.flatMap((letter) => {
    const from = names.get(letter.fromMemberId)
    if (!from) return []
    // As the public page does: between two, a letter that names nobody is to the other one.
    const others = members.filter((id) => id !== letter.fromMemberId)
    const toMemberId = letter.toMemberId ?? (others.length === 1 ? others[0] : undefined)
    return {
      number: letter.number,
      anchor: letterAnchor(letter.number),
      from,
      to: (toMemberId && names.get(toMemberId)) || null,
      isToAll: !letter.toMemberId && others.length > 1,
      voice: members.indexOf(letter.fromMemberId),
      sentAt: letter.sentAt === '' ? null : new Date(letter.sentAt),
      isDateEstimated: letter.isDateEstimated === true,
      subject: subjectForReaders(letter.subject),
      body: letter.body,
      format: letter.format,
      interlude: letter.interlude,
    }
  })
}
