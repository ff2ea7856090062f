import type { Metadata } from 'next'
import { FormPage, followOnMetadata } from '@/app/_forms/form-page'
import { readSite } from '@/app/_site/read-site'
import { myMailDoneIn } from '@/publication/public/addresses/my-mail-address'
import { findMyMail } from '@/publication/readers/my-mail/find-my-mail'
import { daysToPauseUntil } from '@/publication/readers/my-mail/pause-until'
import { textsIn } from '@/texts/texts'
import { AllAtOnce } from '../_lists/all-at-once'
import { ListOnPage } from '../_lists/list-on-page'

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<{ melding?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const metadata = await followOnMetadata('/mijn-post', ({ myMail }) => myMail.title)
  return { ...metadata, alternates: {}, robots: { index: false, follow: false } }
}

/** Behind the link at the foot of every mail to a reader: all they get, with what they can do about it. Looking changes nothing. */
export default async function MyMailPage({ params, searchParams }: Props) {
  const [{ language }, { token }, { melding }] = await Promise.all([readSite(), params, searchParams])
  const mail = await findMyMail(token)
  const words = textsIn(language).myMail
  if (!mail) return <FormPage title={words.unknownTitle} text={words.unknown} />
  const done = myMailDoneIn(melding)
  const days = daysToPauseUntil(new Date())
  return (
    <FormPage title={words.title} text={[]}>
      <div className="my-mail">
        <p className="with-words">{words.whose(mail.email)}</p>
        {done && (
          <p className="notice" id="melding" role="status" tabIndex={-1}>
            {words.done[done]}
          </p>
        )}
        {mail.lists.length === 0 && <p>{words.none}</p>}
        {mail.lists.map((list) => (
          <ListOnPage key={list.id} list={list} token={token} days={days} words={words} language={language} />
        ))}
        <AllAtOnce token={token} isOnAny={mail.lists.length > 0} words={words} />
        <p className="hint">{words.secret}</p>
      </div>
    </FormPage>
  )
}
