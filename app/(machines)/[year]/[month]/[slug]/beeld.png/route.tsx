import { notFound } from 'next/navigation'
import { authorNames } from '@/components/pieces/byline'
import { findPiece } from '@/publication/public/pieces/find-piece'
import { readPublication } from '@/publication/public/site/read-publication'
import { longDate } from '@/texts/dates'
import { Card } from '../../../../_picture/card'
import { drawCard } from '../../../../_picture/draw-card'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ year: string; month: string; slug: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { year, month, slug } = await params
  const [publication, found] = await Promise.all([readPublication(), findPiece(`/${year}/${month}/${slug}`)])
  const piece = found ?? notFound()
  const { language } = publication
  const names = authorNames(piece.authors, language)
  const under = [names, longDate(piece.date, language)].filter(Boolean).join(' · ')
  return drawCard(<Card publication={publication} title={piece.title} under={under} kind={piece.kind} />)
}
