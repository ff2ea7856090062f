import type { Metadata } from 'next'
import { TopicPage, topicMetadata } from './topic-page'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return topicMetadata((await params).slug, 1)
}

export default async function FirstTopicPage({ params }: Props) {
  return <TopicPage slug={(await params).slug} page={1} />
}
