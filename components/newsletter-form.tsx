import { type Language, textsIn } from '@/texts/texts'

type Props = {
  /** where the form stands: kept with the proof of consent */
  form: 'home' | 'piece' | 'newsletter'
  publicationName: string
  language: Language
  /** what was wrong with what was sent before; the same for everybody who sees this page */
  error?: string
}

/** Asks for an address, says who will write what and how often, and works without script. */
export function NewsletterForm({ form, publicationName, language, error }: Props) {
  const texts = textsIn(language).reader.signUp
  const id = `aanmelden-${form}`
  return (
    <form className="sign-up" method="post" action="/nieuwsbrief/aanmelden">
      <p id={`${id}-belofte`}>{texts.promise(publicationName)}</p>
      <label htmlFor={id}>{texts.email}</label>
      {error && (
        <p className="error" id={`${id}-fout`}>
          {error}
        </p>
      )}
      <div className="sign-up-line">
        <input
          id={id}
          type="email"
          name="email"
          autoComplete="email"
          required
          maxLength={254}
          aria-describedby={error ? `${id}-fout` : `${id}-belofte`}
          aria-invalid={error ? true : undefined}
        />
        <button className="primary" type="submit">
          {texts.button}
        </button>
      </div>
      <p className="decoy" aria-hidden="true">
        <label htmlFor={`${id}-site`}>{texts.leaveEmpty}</label>
        <input id={`${id}-site`} type="text" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <input type="hidden" name="form" value={form} />
    </form>
  )
}
