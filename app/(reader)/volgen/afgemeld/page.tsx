import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { readSite } from '@/app/_site/read-site'
import { textsIn } from '@/texts/texts'

export const generateMetadata = () => followOnMetadata('/volgen', ({ following }) => following.left.title)

export default async function LeftPage() {
  const { left } = textsIn((await readSite()).language).following
  return <FormPage title={left.title} text={left.text} />
}
