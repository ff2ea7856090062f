import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { readSite } from '@/app/_site/read-site'
import { textsIn } from '@/texts/texts'

export const generateMetadata = () => followOnMetadata('/volgen', ({ following }) => following.asked.title)

export default async function AskedPage() {
  const { asked } = textsIn((await readSite()).language).following
  return <FormPage title={asked.title} text={asked.text} />
}
