import { readSite } from '@/app/_site/read-site'
import { textsIn } from '@/texts/texts'
import { followingPage, NewsletterPage } from '../_newsletter-page'

export const generateMetadata = () => followingPage(({ asked }) => asked.title)

export default async function AskedPage() {
  const { asked } = textsIn((await readSite()).language).newsletter
  return <NewsletterPage title={asked.title} text={asked.text} />
}
