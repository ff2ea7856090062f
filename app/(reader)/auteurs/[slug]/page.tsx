import type { Metadata } from 'next'
import { AuthorPage, authorMetadata } from './author-page'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorMetadata((await params).slug, 1)
}

export default async function FirstAuthorPage({ params }: Props) {
  return <AuthorPage slug={(await params).slug} page={1} />
}
