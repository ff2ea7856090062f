import { readIssueFeed } from '@/publication/public/issues/read-issue-feed'
import { answerFeed } from '../../_feeds/answer-feed'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return answerFeed(readIssueFeed, 'feed.atom')
}
