import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { TokenForm } from '@/app/_forms/token-form'
import { readSite } from '@/app/_site/read-site'
import { textsIn } from '@/texts/texts'

type Props = { params: Promise<{ token: string }> }

export const generateMetadata = () =>
  followOnMetadata('/nieuwsbrief', ({ newsletter }) => newsletter.confirm.title)

/** Behind the link in the confirmation mail. Looks the same for every token: programs that scan mail open it too. */
export default async function ConfirmPage({ params }: Props) {
  const [{ name, language }, { token }] = await Promise.all([readSite(), params])
  const { confirm } = textsIn(language).newsletter
  return (
    <FormPage title={confirm.title} text={confirm.text(name)}>
      <TokenForm action="/nieuwsbrief/bevestigen" token={token} button={confirm.button} />
    </FormPage>
  )
}
