import { and, eq, inArray, like, or, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import { authors, compositions, drafts, formerAddresses, pieceLinks, pieces, revisions } from '@/db/schema'
import { proposeSlug } from '@/publication/public/addresses/propose-slug'
import type { Departed } from '../departed'
import type { HeldForErasing } from './hold-all'
import { replaceExactly, replaceIn, TEXTS_WITH_LINKS } from './text-columns'

/** As their name stands in addresses and in names of files; one of two letters is too often something else. */
export function slugsOf({ slugs, fullNames, givenNames }: Departed): string[] {
  const made = [...slugs, ...[...fullNames, ...givenNames].map(proposeSlug)]
  return [...new Set(made)].filter((slug) => slug.length > 2)
}

/**
 * An address with their name in it becomes another, and does not lead there: it would say who wrote there. Links in texts follow, and
 * those to their page go to its new address.
 */
export async function eraseNameFromAddresses(
  transaction: Transaction,
  departed: Departed,
  held: HeldForErasing,
): Promise<void> {
  const slugs = slugsOf(departed)
  for (const { id, path, slug } of await listPieces(transaction, held)) {
    const without = withoutSlugs(slug, slugs, departed.words.slug)
    if (without === slug) continue
    const [moved] = await transaction
      .update(pieces)
      .set({ slug: `${without}-${id.slice(0, 4)}` })
      .where(eq(pieces.id, id))
      .returning({ path: pieces.path })
    if (moved) await follow(transaction, path, moved.path)
  }
  for (const slug of slugs)
    await transaction
      .delete(formerAddresses)
      .where(
        sql`${inArray(formerAddresses.pieceId, held.pieceIds)} and ${hasSlug(slug, sql`${formerAddresses.path}`)}`,
      )
  await eraseTypedSlugs(transaction, held, slugs)
  await eraseCanonical(transaction, held, slugs)
  await leadToNewPage(transaction, departed)
}

const listPieces = (transaction: Transaction, { pieceIds }: HeldForErasing) =>
  transaction
    .select({ id: pieces.id, path: pieces.path, slug: pieces.slug })
    .from(pieces)
    .where(inArray(pieces.id, pieceIds))

const hasSlug = (slug: string, text: ReturnType<typeof sql>) => sql`${text} ~ ${`(^|[/-])${slug}($|[/-])`}`

function withoutSlugs(whole: string, slugs: string[], by: string): string {
  const longestFirst = [...slugs].sort((one, other) => other.length - one.length)
  return longestFirst.reduce(
    (text, slug) => text.replace(new RegExp(`(^|-)${slug}(?=$|-)`, 'g'), `$1${by}`),
    whole,
  )
}

/** What was typed for an address and is not public; empty: it is made of the title. */
async function eraseTypedSlugs(
  transaction: Transaction,
  { dialogueIds, pieceIds }: HeldForErasing,
  slugs: string[],
): Promise<void> {
  for (const slug of slugs) {
    await transaction
      .update(compositions)
      .set({ slug: '' })
      .where(
        sql`${inArray(compositions.dialogueId, dialogueIds)} and ${hasSlug(slug, sql`${compositions.slug}`)}`,
      )
    await transaction
      .update(revisions)
      .set({ slug: '' })
      .where(
        sql`${revisions.draftId} in (select ${drafts.id} from ${drafts} where ${inArray(drafts.pieceId, pieceIds)})
          and ${hasSlug(slug, sql`${revisions.slug}`)}`,
      )
  }
}

/** Where a piece stood first, when that says who wrote it. */
async function eraseCanonical(
  transaction: Transaction,
  { pieceIds }: HeldForErasing,
  slugs: string[],
): Promise<void> {
  for (const slug of slugs) {
    const says = (column: PgColumn) => sql`lower(${column}) ~ ${`(^|[^a-z0-9])${slug}($|[^a-z0-9])`}`
    await transaction
      .update(pieces)
      .set({ canonical: null })
      .where(and(inArray(pieces.id, pieceIds), says(pieces.canonical)))
    await transaction
      .update(revisions)
      .set({ canonical: null })
      .where(
        sql`${revisions.draftId} in (select ${drafts.id} from ${drafts} where ${inArray(drafts.pieceId, pieceIds)})
          and ${says(revisions.canonical)}`,
      )
  }
}

async function follow(transaction: Transaction, from: string, to: string): Promise<void> {
  for (const table of TEXTS_WITH_LINKS) await replaceExactly(transaction, table, from, to)
  await transaction.update(pieceLinks).set({ toPath: to }).where(eq(pieceLinks.toPath, from))
}

async function leadToNewPage(transaction: Transaction, { pages, authorId }: Departed): Promise<void> {
  const [author] = authorId
    ? await transaction.select({ slug: authors.slug }).from(authors).where(eq(authors.id, authorId))
    : []
  for (const slug of pages) {
    const to = author && author.slug !== slug ? `/auteurs/${author.slug}` : '/auteurs'
    const link = { pattern: `/auteurs/${slug}(?![a-z0-9-])`, flags: 'g', by: to }
    for (const table of TEXTS_WITH_LINKS) await replaceIn(transaction, table, [link], sql`true`)
    await transaction
      .delete(pieceLinks)
      .where(or(eq(pieceLinks.toPath, `/auteurs/${slug}`), like(pieceLinks.toPath, `/auteurs/${slug}/%`)))
  }
}
