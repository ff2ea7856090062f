import { type Language, textsIn } from '@/texts/texts'

type Props = {
  /** the address of the dialogue */
  dialogue: string
  /** of an unfinished dialogue a reader chooses: letters as they appear, or as they were written */
  isUnfinished: boolean
  publicationName: string
  language: Language
  /** what was wrong with what was sent before; the same for everybody who sees this page */
  error?: string | undefined
}

/** Asks for an address to mail the letters of one dialogue to, says who will write what and how often; without script. */
export function FollowForm({ dialogue, isUnfinished, publicationName, language, error }: Props) {
  const texts = textsIn(language).following.form
  return (
    <form className="sign-up" method="post" action="/volgen/aanmelden">
      <p id="volgen-belofte">{texts.promise(publicationName)}</p>
      {isUnfinished ? <PaceChoice texts={texts} /> : <p>{texts.onlyPace}</p>}
      <label htmlFor="volgen-adres">{texts.email}</label>
      {error && (
        <p className="error" id="volgen-fout">
          {error}
        </p>
      )}
      <div className="sign-up-line">
        <input
          id="volgen-adres"
          type="email"
          name="email"
          autoComplete="email"
          required
          maxLength={254}
          aria-describedby={error ? 'volgen-fout' : 'volgen-belofte'}
          aria-invalid={error ? true : undefined}
        />
        <button className="primary" type="submit">
          {texts.button}
        </button>
      </div>
      <p className="decoy" aria-hidden="true">
        <label htmlFor="volgen-site">{texts.leaveEmpty}</label>
        <input id="volgen-site" type="text" name="website" tabIndex={-1} autoComplete="off" />
      </p>
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
