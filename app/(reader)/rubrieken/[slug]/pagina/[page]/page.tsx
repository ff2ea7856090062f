import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageIn } from '@/app/_site/address-parts'
import { TopicPage, topicMetadata } from '@/app/(reader)/rubrieken/[slug]/topic-page'

type Props = { params: Promise<{ slug: string; page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, page } = await params
  return topicMetadata(slug, pageIn(page) ?? notFound())
}

export default async function LaterTopicPage({ params }: Props) {
  const { slug, page } = await params
  return <TopicPage slug={slug} page={pageIn(page) ?? notFound()} />
}
