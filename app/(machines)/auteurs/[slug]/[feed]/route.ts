import { readFeed } from '@/publication/public/feeds/read-feed'
import { answerFeed } from '../../../_feeds/answer-feed'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string; feed: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, feed } = await params
  return answerFeed(() => readFeed({ of: 'author', slug }), feed)
}
