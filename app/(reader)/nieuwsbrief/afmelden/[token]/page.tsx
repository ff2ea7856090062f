import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { TokenForm } from '@/app/_forms/token-form'
import { readSite } from '@/app/_site/read-site'
import { textsIn } from '@/texts/texts'

type Props = { params: Promise<{ token: string }> }

export const generateMetadata = () =>
  followOnMetadata('/nieuwsbrief', ({ newsletter }) => newsletter.leave.title)

/** Behind the leaving link in every issue. Looks the same for every token. */
export default async function LeavePage({ params }: Props) {
  const [{ name, language }, { token }] = await Promise.all([readSite(), params])
  const { leave } = textsIn(language).newsletter
  return (
    <FormPage title={leave.title} text={leave.text(name)}>
      <TokenForm action="/nieuwsbrief/afmelden" token={token} button={leave.button} />
    </FormPage>
  )
}
