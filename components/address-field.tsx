type Props = {
  /** of the field; other ids begin with it */
  id: string
  /** the id of what is promised beside it */
  promiseId: string
  words: { email: string; leaveEmpty: string; button: string }
  /** what was wrong with what was sent before */
  error?: string | undefined
}

/** The field for an e-mail address with its button, and a field that people do not see and machines fill in. */
export function AddressField({ id, promiseId, words, error }: Props) {
  return (
    <>
      <label htmlFor={id}>{words.email}</label>
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
          aria-describedby={error ? `${id}-fout` : promiseId}
          aria-invalid={error ? true : undefined}
        />
        <button className="primary" type="submit">
          {words.button}
        </button>
      </div>
      <p className="decoy" aria-hidden="true">
        <label htmlFor={`${id}-site`}>{words.leaveEmpty}</label>
        <input id={`${id}-site`} type="text" name="website" tabIndex={-1} autoComplete="off" />
      </p>
    </>
  )
}
