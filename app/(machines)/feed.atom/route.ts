import { readFeed } from '@/publication/public/feeds/read-feed'
import { answerFeed } from '../_feeds/answer-feed'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return answerFeed(() => readFeed({ of: 'site' }), 'feed.atom')
}
