import { readSite } from '@/app/_site/read-site'
import { textsIn } from '@/texts/texts'
import { followingPage, NewsletterPage } from '../_newsletter-page'

export const generateMetadata = () => followingPage(({ confirmed }) => confirmed.title)

export default async function ConfirmedPage() {
  const { confirmed } = textsIn((await readSite()).language).newsletter
  return <NewsletterPage title={confirmed.title} text={confirmed.text} />
}
