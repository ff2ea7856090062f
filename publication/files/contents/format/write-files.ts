import { isoInAmsterdam } from '@/texts/dates'
import type { AuthorFile, LetterFile, PageFile, PieceFile, PublicationFile } from './contents'
import { writeLines } from './letter-lines'
import { escapeAttribute, TO_ALL } from './letter-tag'
import { shieldLetterLines } from './shield-letter-lines'
import { tidyBody, tidyLine, tidyText } from './tidy'
import { type Fields, writeYaml } from './write-yaml'

// The canonical form of every file: what an export writes, and what a hash is taken of. See product.md's format and
// docs/decisions/0009-contents-as-files.md.

/** The canonical bytes of publication.json: two-space JSON with one newline at its end. */
export function writePublicationFile(publication: PublicationFile): string {
  const { name, tagline, language, why, forWhom, topics } = publication
  const written = {
    name: tidyLine(name),
    tagline: tidyLine(tagline),
    language,
    why: tidyText(why),
    forWhom: tidyText(forWhom),
    topics: topics.map((topic) => ({
      slug: topic.slug,
      name: tidyLine(topic.name),
      description: tidyText(topic.description),
    })),
  }
  return `${JSON.stringify(written, null, 2)}\n`
}

/** The canonical text of an author's file: front matter in fixed order, then the bio in MDX. */
export function writeAuthorFile({ given, infix, family, role, links, aliases, body }: AuthorFile): string {
  const name = { given: tidyLine(given), infix: tidyLine(infix), family: tidyLine(family) }
  const written = links.map(({ label, url }) => ({ label: tidyLine(label), url }))
  return withFrontMatter({ name, role: tidyLine(role), links: written, aliases }, tidyBody(body))
}

/** The canonical text of a standing page's file. */
export function writePageFile({ title, lead, body }: PageFile): string {
  return withFrontMatter({ title: tidyLine(title), lead: tidyText(lead) }, tidyBody(body))
}

/** The canonical text of a piece's file; reading it and writing it again gives the same bytes. */
export function writePieceFile(piece: PieceFile): string {
  const { image } = piece
  const fields = {
    title: tidyLine(piece.title),
    date: writeMoment(piece.date),
    authors: piece.authors,
    addressees: piece.addressees,
    topics: piece.topics,
    lead: tidyText(piece.lead),
    language: piece.language,
    image: image && {
      src: image.src,
      alt: tidyLine(image.alt),
      credit: tidyLine(image.credit),
      licence: tidyLine(image.licence),
    },
    canonical: piece.canonical,
    aliases: piece.aliases,
    picked: piece.picked,
    waitingFor: piece.waitingFor.length === 1 ? (piece.waitingFor[0] ?? '') : piece.waitingFor,
    approved: piece.approved && writeMoment(piece.approved),
  }
  const parts =
    piece.kind === 'essay'
      ? [piece.body]
      : [
          ...piece.letters.flatMap((letter, index) => writeLetter(letter, index, piece.authors.length)),
          shieldLetterLines(tidyBody(piece.body)),
        ]
  return withFrontMatter(
    fields,
    parts
      .map(tidyBody)
      .filter((part) => part !== '')
      .join('\n\n'),
  )
}

/** Its number is said where it is another than its place: letters were left out, or came in late. */
function writeLetter(
  { number, from, to, sent, isDateEstimated, subject, format, body, interlude }: LetterFile,
  index: number,
  authorCount: number,
): string[] {
  const said = number === index + 1 ? '' : String(number)
  const attributes = Object.entries({
    number: said,
    from,
    to: to ?? (authorCount > 2 ? TO_ALL : null),
    [isDateEstimated ? 'about' : 'sent']: sent && writeMoment(sent),
    subject: tidyLine(subject),
    lines: writeLines(format),
  })
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value ?? '')}"`)
  const written = shieldLetterLines(tidyBody(body))
  return [shieldLetterLines(tidyBody(interlude)), `<Letter${attributes.join('')}>\n\n${written}\n\n</Letter>`]
}

/**
 * With Amsterdam's offset; before 1892 that had seconds, which ISO 8601 cannot say, so UTC. Thousandths of a second where there are
 * any: two pieces of one second keep their order.
 */
export function writeMoment(date: Date): string {
  const iso = isoInAmsterdam(date)
  const offset = /[+-]\d{2}:\d{2}$/.test(iso.slice(19)) && iso.length === 25 ? iso.slice(19) : 'Z'
  const utc = date.toISOString()
  const fraction = date.getUTCMilliseconds() === 0 ? '' : utc.slice(19, 23)
  return `${(offset === 'Z' ? utc : iso).slice(0, 19)}${fraction}${offset}`
}

/** Front matter and what stands under it. */
export function withFrontMatter(fields: Fields, body: string): string {
  return `---\n${writeYaml(fields)}\n---\n${body === '' ? '' : `\n${body}\n`}`
}
