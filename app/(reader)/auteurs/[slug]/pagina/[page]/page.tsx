import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageIn } from '@/app/_site/address-parts'
import { AuthorPage, authorMetadata } from '@/app/(reader)/auteurs/[slug]/author-page'

type Props = { params: Promise<{ slug: string; page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, page } = await params
  return authorMetadata(slug, pageIn(page) ?? notFound())
}

export default async function LaterAuthorPage({ params }: Props) {
  const { slug, page } = await params
  return <AuthorPage slug={slug} page={pageIn(page) ?? notFound()} />
}
