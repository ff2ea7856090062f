import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { readSite } from '@/app/_site/read-site'
import { sendsMail } from '@/app/_site/sends-mail'
import { type Texts, textsIn } from '@/texts/texts'

export const generateMetadata = () => followOnMetadata('/nieuwsbrief', (texts) => askedIn(texts).title)

export default async function AskedPage() {
  const { title, text } = askedIn(textsIn((await readSite()).language))
  return <FormPage title={title} text={text} />
}

const askedIn = ({ newsletter }: Texts) => (sendsMail() ? newsletter.asked : newsletter.withoutMail.asked)
