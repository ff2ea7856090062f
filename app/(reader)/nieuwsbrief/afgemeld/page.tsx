import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { readSite } from '@/app/_site/read-site'
import { sendsMail } from '@/app/_site/sends-mail'
import { SignUpForm } from '@/components/sign-up-form'
import { textsIn } from '@/texts/texts'

export const generateMetadata = () =>
  followOnMetadata('/nieuwsbrief', ({ newsletter }) => newsletter.left.title)

export default async function LeftPage() {
  const { name, language } = await readSite()
  const { left } = textsIn(language).newsletter
  return (
    <FormPage title={left.title} text={left.text}>
      <SignUpForm
        isMailed={sendsMail()}
        form="newsletter"
        lists={[{ list: 'newsletter' }]}
        publicationName={name}
        language={language}
      />
    </FormPage>
  )
}
