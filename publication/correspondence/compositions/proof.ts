import type { PieceImage, Topic } from '@/db/schema'
import type { NameParts } from '@/publication/people/members/split-name'
import { readLanguageTag } from '@/publication/text/language-tag'
import type { LetterFormat } from '@/publication/text/prose/problem'
import { isEstimated } from '../letters/is-estimated'
import { type Seat, wroteFrom } from '../private-passages/sees-private-passages'
import type { CompositionContent } from './composition-content'
import type { SentLetterText } from './list-sent-letters'
import { numberLetters } from './number-letters'
import type { PublicText } from './public-texts'

/** A letter as readers will see it. Members stand for their authors: whoever has none gets one when it is published. */
export type ProofLetter = {
  letterId: string
  /** of `#brief-3` and "Brief 3 van 7", and what a quotation of it leads to */
  number: number
  fromMemberId: string
  /** null: to the other one, or to all others */
  toMemberId: string | null
  /** RFC 3339, UTC; empty when nobody knows any more */
  sentAt: string
  /** readers see about when; not there when the moment is certain, so that older fingerprints stay */
  isDateEstimated?: true
  subject: string
  /** Markdown, without its private passages, other letters called by the number that readers know them by */
  body: string
  /** by which reading it is shown */
  format: LetterFormat
  /** MDX */
  interlude: string
}

/**
 * Exactly what readers will see of a composition: what the preview shows, what is agreed to, and what publishing
 * copies. A change of anything in it is a change of its fingerprint.
 */
export type Proof = {
  /** raised when this shape changes, since fingerprints of two shapes cannot be compared; not when a text becomes another */
  form: 2
  title: string
  slug: string
  lead: string
  /** BCP 47; not there when it is that of the publication, so that older fingerprints stay */
  language?: string
  /** RFC 3339, UTC; null: the moment of publishing */
  date: string | null
  topics: { id: string; slug: string; name: string }[]
  image: PieceImage | null
  /** in the order of the byline: all who write in the dialogue, and who stopped while letters of theirs are in it */
  correspondents: (NameParts & { memberId: string })[]
  /** to whom letters are that are not in the byline; not there when there are none, so that older fingerprints stay */
  addressees?: (NameParts & { memberId: string })[]
  letters: ProofLetter[]
  closing: string
  /** whose letter an unfinished dialogue waits for; null when it is finished */
  waitingForMemberId: string | null
  /** who was written to with them, in order; not there when it waits for one, so that older fingerprints stay */
  waitingForAlso?: string[]
  /** every picture in it, by its address */
  pictures: Record<string, ProofPicture>
}

/** What readers see of a picture: its bytes, and the words that stand by it where a text gives none. */
export type ProofPicture = { hash: string; alt: string; credit: string; licence: string }

export type ProofParts = {
  content: CompositionContent
  /** all who write in it or did */
  seated: (NameParts &
    Pick<Seat, 'leftAt' | 'absences'> & { memberId: string; joinedAt: Date; writesNow: boolean })[]
  /** all sent letters, in order, each with its newest revision */
  letters: SentLetterText[]
  /** of the chosen ones, as readers will see them */
  texts: ReadonlyMap<string, PublicText>
  /** those that the composition names, in its order */
  topics: Pick<Topic, 'id' | 'slug' | 'name'>[]
  turnMemberId: string
  alsoAwaited: readonly string[]
}

/** What readers will see, but for the pictures. Pure: the same parts give the same proof. */
export function pullProof({ content, seated, letters, texts, topics, ...turn }: ProofParts): Proof {
  const { title, slug, lead, language, date, image, closing, isUnfinished } = content
  const interludes = new Map(content.letters.map(({ letterId, interlude }) => [letterId, interlude]))
  const chosen = letters.filter(({ id }) => interludes.has(id))
  const numbers = numberLetters(letters, chosen)
  const byline = seated.filter((it) => isConcerned(it, chosen))
  const addressees = new Set(chosen.map((letter) => addresseeOf(letter, seated)))
  return {
    form: 2,
    title,
    slug,
    lead,
    ...sayLanguage(language),
    date: date?.toISOString() ?? null,
    closing,
    pictures: {},
    topics: topics.map((topic) => ({ id: topic.id, slug: topic.slug, name: topic.name })),
    // Words that wait for a picture are not one.
    image: image?.src
      ? { src: image.src, alt: image.alt, credit: image.credit, licence: image.licence }
      : null,
    correspondents: byline.map(toNamed),
    ...sayAddressees(seated.filter((it) => addressees.has(it.memberId) && !byline.includes(it))),
    letters: chosen.map((letter) => ({
      letterId: letter.id,
      number: numbers.get(letter.id) ?? 0,
      fromMemberId: letter.writerId,
      toMemberId: addresseeOf(letter, seated),
      ...sayDate(letter),
      subject: letter.subject,
      body: texts.get(letter.id)?.body ?? '',
      format: letter.format,
      interlude: interludes.get(letter.id) ?? '',
    })),
    ...sayAwaited(seated, isUnfinished ? turn : null),
  }
}

/** Nobody waits for who stopped. */
function sayAwaited(
  seated: ProofParts['seated'],
  turn: Pick<ProofParts, 'turnMemberId' | 'alsoAwaited'> | null,
): Pick<Proof, 'waitingForMemberId' | 'waitingForAlso'> {
  if (!turn) return { waitingForMemberId: null }
  const writing = seated.filter(({ writesNow }) => writesNow).map(({ memberId }) => memberId)
  const isTurn = (memberId: string) => memberId === turn.turnMemberId
  const also = writing.filter((memberId) => turn.alsoAwaited.includes(memberId) && !isTurn(memberId))
  const [first = null, ...others] = [...writing.filter(isTurn), ...also]
  return { waitingForMemberId: first, ...(others.length > 0 && { waitingForAlso: others }) }
}

/**
 * Whether somebody is named above these letters and asked for their yes: who writes, and who stopped while a letter of theirs is
 * among them. Nobody waits for the others.
 */
export function isConcerned(
  { memberId, writesNow }: { memberId: string; writesNow: boolean },
  chosen: readonly { writerId: string }[],
): boolean {
  return writesNow || chosen.some(({ writerId }) => writerId === memberId)
}

function toNamed({ memberId, givenName, infix, familyName }: NameParts & { memberId: string }) {
  return { memberId, givenName, infix, familyName }
}

function sayAddressees(others: ProofParts['seated']): Pick<Proof, 'addressees'> {
  return others.length === 0 ? {} : { addressees: others.map(toNamed) }
}

/** Only where there is one, so that proofs of before keep their fingerprint. */
function sayLanguage(typed: string | null): Pick<Proof, 'language'> {
  const language = typed === null ? null : readLanguageTag(typed)
  return language === null ? {} : { language }
}

function sayDate({ sentAt, datedBy }: SentLetterText): Pick<ProofLetter, 'sentAt' | 'isDateEstimated'> {
  if (!sentAt || datedBy === 'nobody') return { sentAt: '' }
  return { sentAt: sentAt.toISOString(), ...(isEstimated(datedBy) && { isDateEstimated: true as const }) }
}

/** A letter that named nobody was to the only other one there was when it was written, also when more came later. */
function addresseeOf(
  { toMemberId, writerId, createdAt, sentAt }: SentLetterText,
  seated: ProofParts['seated'],
): string | null {
  if (toMemberId) return toMemberId
  const others = seated.filter(
    (it) => it.memberId !== writerId && wroteFrom(it, createdAt, sentAt ?? createdAt),
  )
  return others.length === 1 ? (others[0]?.memberId ?? null) : null
}
