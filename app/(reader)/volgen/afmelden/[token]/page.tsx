import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { TokenForm } from '@/app/_forms/token-form'
import { readSite } from '@/app/_site/read-site'
import { textsIn } from '@/texts/texts'

type Props = { params: Promise<{ token: string }> }

export const generateMetadata = () => followOnMetadata('/volgen', ({ following }) => following.leave.title)

/** Behind the leaving link in every letter. Looks the same for every token. */
export default async function LeavePage({ params }: Props) {
  const [{ language }, { token }] = await Promise.all([readSite(), params])
  const { leave } = textsIn(language).following
  return (
    <FormPage title={leave.title} text={leave.text}>
      <TokenForm action="/volgen/afmelden" token={token} button={leave.button} />
    </FormPage>
  )
}
