import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageIn } from '@/app/_site/address-parts'
import { MonthPage, monthMetadata } from '@/app/(reader)/[year]/[month]/month-page'

type Props = { params: Promise<{ year: string; month: string; page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page, ...month } = await params
  return monthMetadata(month, pageIn(page) ?? notFound())
}

export default async function LaterMonthPage({ params }: Props) {
  const { page, ...month } = await params
  return <MonthPage {...month} page={pageIn(page) ?? notFound()} />
}
