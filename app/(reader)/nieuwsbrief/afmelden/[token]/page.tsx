import { readSite } from '@/app/_site/read-site'
import { textsIn } from '@/texts/texts'
import { followingPage, NewsletterPage } from '../../_newsletter-page'
import { TokenForm } from '../../_token-form'

type Props = { params: Promise<{ token: string }> }

export const generateMetadata = () => followingPage(({ leave }) => leave.title)

/** Behind the leaving link in every issue. Looks the same for every token. */
export default async function LeavePage({ params }: Props) {
  const [{ name, language }, { token }] = await Promise.all([readSite(), params])
  const { leave } = textsIn(language).newsletter
  return (
    <NewsletterPage title={leave.title} text={leave.text(name)}>
      <TokenForm action="/nieuwsbrief/afmelden" token={token} button={leave.button} />
    </NewsletterPage>
  )
}
