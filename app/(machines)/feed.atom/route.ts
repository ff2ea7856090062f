import { answerFeed } from '../_feeds/answer-feed'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return answerFeed({ of: 'site' }, 'feed.atom')
}
