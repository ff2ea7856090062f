import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { readSite } from '@/app/_site/read-site'
import { textsIn } from '@/texts/texts'

export const generateMetadata = () => followOnMetadata('/mijn-post', ({ myMail }) => myMail.gone.title)

export default async function ForgottenPage() {
  const { gone } = textsIn((await readSite()).language).myMail
  return <FormPage title={gone.title} text={gone.text} />
}
