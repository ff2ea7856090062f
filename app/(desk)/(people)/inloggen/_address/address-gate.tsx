import type { ReactNode } from 'react'
import type { Answer } from '@/app/(desk)/_forms/answer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'

type Props = {
  publicationName: string
  words: { title: string; intro: string; button: string }
  action: (before: unknown, form: FormData) => Promise<Answer>
  token: string
}

/** The page behind a link about an address: its button does it. */
export function AddressGate({ publicationName, words, action, token }: Props) {
  return (
    <Gate publicationName={publicationName} title={words.title} text={words.intro}>
      <AnsweredForm action={action}>
        <input type="hidden" name="token" value={token} />
        <button type="submit" className="primary">
          {words.button}
        </button>
      </AnsweredForm>
    </Gate>
  )
}

type UnusableProps = { publicationName: string; words: { title: string; unusable: string }; toSignIn: string }

/** The same of a link that does nothing any more: why that may be, and no button. */
export function UnusableGate({ publicationName, words, toSignIn }: UnusableProps) {
  return (
    <Gate publicationName={publicationName} title={words.title} text={words.unusable}>
      <p>
        <a href="/inloggen">{toSignIn}</a>
      </p>
    </Gate>
  )
}

type GateProps = { publicationName: string; title: string; text: string; children?: ReactNode }

/** A page before the desk, with one thing on it. */
export function Gate({ publicationName, title, text, children }: GateProps) {
  return (
    <main className="gate">
      <p className="gate-name">
        <a href="/">{publicationName}</a>
      </p>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  )
}
