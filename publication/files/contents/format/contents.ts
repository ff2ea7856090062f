import type { Piece, PieceImage, Publication } from '@/db/schema'
import type { LetterFormat, Problem } from '@/publication/text/prose/problem'
import type { Texts } from '@/texts/texts'

// What content files say, once read; also what is written of them. Slugs stand for people and topics.

export type PublicationFile = Pick<Publication, 'name' | 'tagline' | 'language' | 'why' | 'forWhom'> & {
  topics: { slug: string; name: string; description: string }[]
}

export type AuthorFile = {
  slug: string
  given: string
  /** empty when there is none */
  infix: string
  family: string
  role: string
  links: { label: string; url: string }[]
  /** addresses their page had before, in order: "/auteurs/ada" */
  aliases: string[]
  /** MDX */
  body: string
}

export type PageFile = { slug: string; title: string; lead: string; body: string }

export type PieceFile = Pick<
  Piece,
  'kind' | 'year' | 'month' | 'slug' | 'title' | 'date' | 'lead' | 'language' | 'canonical'
> & {
  authors: string[]
  /** of a dialogue: who is written to in it and stands in no byline */
  addressees: string[]
  topics: string[]
  /** `src` is "images/brug.png" */
  image: PieceImage | null
  /** addresses it had before, in order: "/2009/05/oud-stuk" */
  aliases: string[]
  /** "2012-03-20" */
  picked: string | null
  /** whom an unfinished dialogue waits for; in a file one name, or a list */
  waitingFor: string[]
  /** when the last correspondent of a dialogue agreed to it; null of an essay, and when nobody was asked */
  approved: Date | null
  /** empty in an essay */
  letters: LetterFile[]
  /** MDX: of an essay the text, of a dialogue what stands after its last letter */
  body: string
}

export type LetterFile = {
  /** in `#brief-3`; in a file its place, unless it says otherwise */
  number: number
  from: string
  to: string | null
  sent: Date | null
  /** sent about then: in a file `about` instead of `sent` */
  isDateEstimated: boolean
  subject: string
  /** Markdown */
  body: string
  /** by which reading it is shown: `lines` of its tag, see `readLines` */
  format: LetterFormat
  /** MDX between the letter before and this one; usually empty */
  interlude: string
}

/** A piece or a letter in an issue is known by the address of its piece. */
export type IssueFilePart =
  | { kind: 'words'; text: string }
  | { kind: 'piece'; path: string; shows: 'lead' | 'whole' }
  | { kind: 'letter'; path: string; number: number; shows: 'lead' | 'whole' }

export type IssueFile = {
  subject: string
  /** empty when there is none */
  preheader: string
  /** when readers had it; null of one that is still to be sent */
  date: Date | null
  parts: IssueFilePart[]
}

/** A part with its place in the file. */
export type PlacedPart = IssueFilePart & { place: { line: number; column: number } }

/** What became of reading something: its value, or everything that is wrong with it, in the order of the file. */
export type Read<T> = { status: 'read'; value: T } | { status: 'refused'; problems: Problem[] }

/** The sentences in which mistakes in files are told. */
export type FileTexts = Texts['contents']['files']

/** A letter with the place of its `<Letter …>` in the file; `isToAll`: it says so. */
export type PlacedLetter = LetterFile & { isToAll: boolean; place: { line: number; column: number } }
