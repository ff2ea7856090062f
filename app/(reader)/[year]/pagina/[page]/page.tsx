import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageIn } from '@/app/_site/address-parts'
import { YearPage, yearMetadata } from '@/app/(reader)/[year]/year-page'

type Props = { params: Promise<{ year: string; page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, page } = await params
  return yearMetadata(year, pageIn(page) ?? notFound())
}

export default async function LaterYearPage({ params }: Props) {
  const { year, page } = await params
  return <YearPage year={year} page={pageIn(page) ?? notFound()} />
}
