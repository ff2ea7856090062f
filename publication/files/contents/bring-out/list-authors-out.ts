import { asc, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Author, authors, letters, pieces, plannedPieces } from '@/db/schema'
import { isPublicAuthor, publishedCounts } from '@/publication/public/authors/public-author'
import { textsIn } from '@/texts/texts'
import { readYaml } from '../format/read-yaml'
import { FRONT_MATTER_LINE, splitFrontMatter } from '../format/split-front-matter'

/**
 * Who has a file in an export, by address: authors with a page for readers whole, and of others no more than the name, who are named
 * in what readers see or in what is planned. Who was only invited, or of whom everything was withdrawn, has none.
 */
export async function listAuthorsOut(from: Transaction): Promise<Author[]> {
  const counts = publishedCounts()
  const rows = await from
    .select({ author: authors, hasPage: sql<boolean>`coalesce(${isPublicAuthor(counts)}, false)` })
    .from(authors)
    .leftJoin(counts, eq(counts.authorId, authors.id))
    .orderBy(asc(authors.slug))
  const [named, planned] = [await listNamed(from), await listPlanned(from)]
  const isNamed = ({ id, slug, formerSlugs }: Author) =>
    named.has(id) || [slug, ...formerSlugs].some((it) => planned.has(it))
  return rows.flatMap(({ author, hasPage }) => {
    if (hasPage) return author
    return isNamed(author) ? { ...author, roleLine: '', links: [] } : []
  })
}

/** Who writes a letter that readers have, to whom one is, and whom a dialogue waits for. */
async function listNamed(from: Transaction): Promise<ReadonlySet<string>> {
  const ofLetters = await from
    .selectDistinct({ fromId: letters.fromAuthorId, toId: letters.toAuthorId })
    .from(letters)
    .innerJoin(pieces, eq(pieces.id, letters.pieceId))
    .where(isNull(pieces.withdrawnAt))
  const waiting = await from
    .select({ first: pieces.waitingForAuthorId, also: pieces.waitingForAlsoIds })
    .from(pieces)
    .where(isNull(pieces.withdrawnAt))
  return new Set([
    ...ofLetters.flatMap(({ fromId, toId }) => [fromId, toId ?? fromId]),
    ...waiting.flatMap(({ first, also }) => [...also, ...(first === null ? [] : [first])]),
  ])
}

/** By address: without its authors the file of a plan is taken in nowhere. */
async function listPlanned(from: Transaction): Promise<ReadonlySet<string>> {
  const plans = await from
    .select({ source: plannedPieces.source })
    .from(plannedPieces)
    .where(isNull(plannedPieces.cancelledAt))
  return new Set(plans.flatMap(({ source }) => namesIn(source)))
}

const NAMING = ['authors', 'addressees', 'waitingFor']

function namesIn(source: string): string[] {
  const say = textsIn('nl').contents.files
  const split = splitFrontMatter(source, say)
  const fields = split.status === 'read' ? readYaml(split.value.frontMatter, FRONT_MATTER_LINE, say) : split
  if (fields.status === 'refused') throw new Error('A planned piece whose file cannot be read')
  return Object.entries(fields.value.value ?? {})
    .filter(([name]) => NAMING.includes(name))
    .flatMap(([, value]) => [value].flat().map(String))
}
