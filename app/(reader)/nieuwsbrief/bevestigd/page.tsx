import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { readSite } from '@/app/_site/read-site'
import { textsIn } from '@/texts/texts'

export const generateMetadata = () =>
  followOnMetadata('/nieuwsbrief', ({ newsletter }) => newsletter.confirmed.title)

export default async function ConfirmedPage() {
  const { confirmed } = textsIn((await readSite()).language).newsletter
  return <FormPage title={confirmed.title} text={confirmed.text} />
}
