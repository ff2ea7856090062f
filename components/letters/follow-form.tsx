import { type Language, textsIn } from '@/texts/texts'
import { AddressField } from '../address-field'

type Props = {
  /** the address of the dialogue */
  dialogue: string
  /** of an unfinished dialogue a reader chooses: letters as they appear, or as they were written */
  isUnfinished: boolean
  publicationName: string
  language: Language
  /** false: this site has no mail server, and says so */
  isMailed: boolean
  /** what was wrong with what was sent before; the same for everybody who sees this page */
  error?: string | undefined
}

/** Asks for an address to mail the letters of one dialogue to, says who will write what and how often; without script. */
export function FollowForm({ dialogue, isUnfinished, publicationName, language, isMailed, error }: Props) {
  const { newsletter, following } = textsIn(language)
  const texts = following.form
  return (
    <form className="sign-up" method="post" action="/volgen/aanmelden">
      <p id="~volgen-belofte">{texts.promise(publicationName)}</p>
      {isUnfinished ? <PaceChoice texts={texts} /> : <p>{texts.onlyPace}</p>}
      {!isMailed && <p>{newsletter.withoutMail.form}</p>}
      <AddressField id="~volgen-adres" promiseId="~volgen-belofte" words={texts} error={error} />
      <input type="hidden" name="dialogue" value={dialogue} />
    </form>
  )
}

type FormTexts = ReturnType<typeof textsIn>['following']['form']

function PaceChoice({ texts }: { texts: FormTexts }) {
  return (
    <fieldset>
      <legend>{texts.pace}</legend>
      {Object.entries(texts.paces).map(([pace, words], index) => (
        <label key={pace} className="choice">
          <input type="radio" name="pace" value={pace} defaultChecked={index === 0} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
