import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedChoice, TypedInput } from '@/app/(desk)/_forms/typed-fields'
import type { ResentTo } from '@/publication/readers/mailings/resend-issue'
import type { Texts } from '@/texts/texts'
import { resend } from './actions'

type Props = { mailingId: string; counts: Record<ResentTo, number>; words: Texts['mailings'] }

/** To send an issue that went out to some again: to whom, and why. Nothing where there is nobody. */
export function ResendForm({ mailingId, counts, words: { again } }: Props) {
  const to = (['new', 'uncertain'] as const).filter((one) => counts[one] > 0)
  if (to.length === 0) return null
  return (
    <section aria-labelledby="nog-eens">
      <h2 id="nog-eens" className="section-title">
        {again.title}
      </h2>
      <AnsweredForm action={resend} className="stack" noValidate>
        <input type="hidden" name="mailingId" value={mailingId} />
        <fieldset className="choices">
          <legend>{again.toWhom}</legend>
          {to.map((one, at) => (
            <TypedChoice key={one} type="radio" name="resentTo" value={one} defaultChecked={at === 0}>
              {again.to[one](counts[one])}
            </TypedChoice>
          ))}
        </fieldset>
        <Field name="because" label={again.why}>
          {(aria) => <TypedInput {...aria} type="text" defaultValue="" />}
        </Field>
        <div className="buttons">
          <button type="submit">{again.button}</button>
        </div>
      </AnsweredForm>
    </section>
  )
}
