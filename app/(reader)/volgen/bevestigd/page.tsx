import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { readSite } from '@/app/_site/read-site'
import { sendsMail } from '@/app/_site/sends-mail'
import { textsIn } from '@/texts/texts'

export const generateMetadata = () =>
  followOnMetadata('/volgen', ({ following }) => following.confirmed.title)

export default async function ConfirmedPage() {
  const { newsletter, following } = textsIn((await readSite()).language)
  const { title, text } = following.confirmed
  return <FormPage title={title} text={sendsMail() ? text : newsletter.withoutMail.confirmed} />
}
