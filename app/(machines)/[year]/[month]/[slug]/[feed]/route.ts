import { readDialogueFeed } from '@/publication/public/feeds/read-dialogue-feed'
import { answerFeed } from '../../../../_feeds/answer-feed'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ year: string; month: string; slug: string; feed: string }> }

/** The letters of one dialogue, for anyone who reads it while it is being written. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { year, month, slug, feed } = await params
  return answerFeed(() => readDialogueFeed(`/${year}/${month}/${slug}`), feed)
}
