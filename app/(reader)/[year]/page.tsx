import type { Metadata } from 'next'
import { YearPage, yearMetadata } from './year-page'

type Props = { params: Promise<{ year: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return yearMetadata((await params).year, 1)
}

export default async function FirstYearPage({ params }: Props) {
  return <YearPage year={(await params).year} page={1} />
}
