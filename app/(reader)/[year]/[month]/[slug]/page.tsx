import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { describePiece } from '@/app/_json-ld/describe-piece'
import { findPicturesOf } from '@/app/_piece/find-pictures-of'
import { PieceArticle } from '@/app/_piece/piece-article'
import { pageMetadata } from '@/app/_site/page-metadata'
import { readSite } from '@/app/_site/read-site'
import { SignUpBelow } from '@/app/_site/sign-up-below'
import { JsonLd } from '@/components/json-ld'
import type { OfferedList } from '@/components/sign-up-form'
import { env } from '@/env'
import { findNeighbours } from '@/publication/public/pieces/find-neighbours'
import { findPiece } from '@/publication/public/pieces/find-piece'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { READERS } from '@/publication/text/workers/in-worker'
import { textsIn } from '@/texts/texts'
import { Afterword } from './afterword'
import { Following } from './following'

type Props = { params: Promise<{ year: string; month: string; slug: string }> }

const requirePiece = cache(async (path: string) => (await findPiece(path)) ?? notFound())
const neighboursOf = cache(findNeighbours)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, piece] = await Promise.all([readSite(), requirePiece(pathOf(await params))])
  const { previous, next } = await neighboursOf(piece)
  return pageMetadata({
    site,
    path: piece.path,
    title: piece.title,
    description: piece.lead || beginningOf(piece.plainText),
    canonical: piece.canonical,
    previous: previous?.path,
    next: next?.path,
    picture: `${piece.path}/beeld.png`,
    ...(piece.kind === 'dialogue'
      ? { feedsUnder: { path: piece.path, title: textsIn(site.language).reader.feedOfLetters(piece.title) } }
      : {}),
    article: {
      published: piece.date,
      changed: piece.updatedAt,
      authors: piece.authors.map(({ slug }) => slug),
      topics: piece.topics.map(({ name }) => name),
    },
  })
}

export default async function PiecePage({ params }: Props) {
  const [site, piece] = await Promise.all([readSite(), requirePiece(pathOf(await params))])
  const pictures = await findPicturesOf(READERS, [piece])
  return (
    <>
      <JsonLd data={describePiece(piece, site, env().siteUrl)} />
      <PieceArticle asker={READERS} piece={piece} pictures={pictures} language={site.language} place="page" />
      {piece.kind === 'dialogue' && <Following dialogue={piece} site={site} />}
      <Afterword piece={piece} neighbours={await neighboursOf(piece)} language={site.language} />
      <SignUpBelow
        title={textsIn(site.language).reader.signUp.title}
        form="piece"
        lists={[{ list: 'newsletter' }, ...listsOf(piece)]}
        site={site}
      />
    </>
  )
}

/** New pieces of who wrote it, and in its topics. */
function listsOf({ authors, topics }: PieceView): OfferedList[] {
  return [
    ...authors.map(({ slug, name }) => ({ list: 'author' as const, slug, name })),
    ...topics.map(({ slug, name }) => ({ list: 'topic' as const, slug, name })),
  ]
}

function pathOf({ year, month, slug }: Awaited<Props['params']>): string {
  return `/${year}/${month}/${slug}`
}

/** As much of a text as a search result shows, ended at a word. */
function beginningOf(text: string): string {
  if (text.length <= 160) return text
  return `${text.slice(0, 160).replace(/\s+\S*$/, '')}…`
}
