import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { readSite } from '@/app/_site/read-site'
import { sendsMail } from '@/app/_site/sends-mail'
import { textsIn } from '@/texts/texts'

export const generateMetadata = () =>
  followOnMetadata('/nieuwsbrief', ({ newsletter }) => newsletter.confirmed.title)

export default async function ConfirmedPage() {
  const { newsletter } = textsIn((await readSite()).language)
  const { title, text } = newsletter.confirmed
  return <FormPage title={title} text={sendsMail() ? text : newsletter.withoutMail.confirmed} />
}
