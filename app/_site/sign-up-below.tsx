import type { ComponentProps } from 'react'
import { SignUpForm } from '@/components/sign-up-form'
import type { Site } from './read-site'
import { sendsMail } from './sends-mail'

type Props = Pick<ComponentProps<typeof SignUpForm>, 'form' | 'lists'> & { title: string; site: Site }

/** A sign-up form under what a page is about. */
export function SignUpBelow({ title, form, lists, site }: Props) {
  return (
    <section className="column sign-up-below" aria-labelledby="~aanmelden">
      <h2 id="~aanmelden" className="section-title">
        {title}
      </h2>
      <SignUpForm
        isMailed={sendsMail()}
        form={form}
        lists={lists}
        publicationName={site.name}
        language={site.language}
      />
    </section>
  )
}
