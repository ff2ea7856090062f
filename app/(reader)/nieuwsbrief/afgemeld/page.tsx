import { readSite } from '@/app/_site/read-site'
import { NewsletterForm } from '@/components/newsletter-form'
import { textsIn } from '@/texts/texts'
import { followingPage, NewsletterPage } from '../_newsletter-page'

export const generateMetadata = () => followingPage(({ left }) => left.title)

export default async function LeftPage() {
  const { name, language } = await readSite()
  const { left } = textsIn(language).newsletter
  return (
    <NewsletterPage title={left.title} text={left.text}>
      <NewsletterForm form="newsletter" publicationName={name} language={language} />
    </NewsletterPage>
  )
}
