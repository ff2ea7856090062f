import { readPublication } from '@/publication/public/site/read-publication'
import { Card } from '../_picture/card'
import { drawCard } from '../_picture/draw-card'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const publication = await readPublication()
  return drawCard(
    <Card publication={publication} title={publication.name} under={publication.tagline} kind="site" />,
  )
}
