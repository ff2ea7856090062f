import { type Language, textsIn } from '@/texts/texts'
import { AddressField } from './address-field'

type Props = {
  /** where the form stands: kept with the proof of consent */
  form: 'home' | 'piece' | 'newsletter'
  publicationName: string
  language: Language
  /** false: this site has no mail server, and says so */
  isMailed: boolean
  /** what was wrong with what was sent before; the same for everybody who sees this page */
  error?: string
}

/** Asks for an address, says who will write what and how often, and works without script. */
export function NewsletterForm({ form, publicationName, language, isMailed, error }: Props) {
  const { newsletter, reader } = textsIn(language)
  const texts = reader.signUp
  const id = `~aanmelden-${form}`
  return (
    <form className="sign-up" method="post" action="/nieuwsbrief/aanmelden">
      <p id={`${id}-belofte`}>{texts.promise(publicationName)}</p>
      {!isMailed && <p>{newsletter.withoutMail.form}</p>}
      <AddressField id={id} promiseId={`${id}-belofte`} words={texts} error={error} />
      <input type="hidden" name="form" value={form} />
    </form>
  )
}
