import type { Metadata } from 'next'
import { MonthPage, monthMetadata } from './month-page'

type Props = { params: Promise<{ year: string; month: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return monthMetadata(await params, 1)
}

export default async function FirstMonthPage({ params }: Props) {
  return <MonthPage {...(await params)} page={1} />
}
