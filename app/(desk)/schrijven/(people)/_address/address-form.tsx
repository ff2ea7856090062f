import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedInput } from '@/app/(desk)/_forms/typed-fields'
import type { Texts } from '@/texts/texts'
import { changeAddress } from './actions'

type Props = {
  memberId: string
  /** what counts now; null for anyone who has none yet */
  email: string | null
  hint: string
  texts: Texts['address']
  /** theirs, to be filled in by their browser */
  isOwn: boolean
}

/** Asks for another address of a member. The field holds what counts, not what waits: that stands below it. */
export function AddressForm({ memberId, email, hint, texts, isOwn }: Props) {
  return (
    <AnsweredForm action={changeAddress} className="stack">
      <input type="hidden" name="memberId" value={memberId} />
      <Field name="email" label={texts.title} hint={hint}>
        {(aria) => (
          <TypedInput
            {...aria}
            type="email"
            defaultValue={email ?? ''}
            autoComplete={isOwn ? 'email' : 'off'}
            required
          />
        )}
      </Field>
      <p>
        <button type="submit">{texts.change}</button>
      </p>
    </AnsweredForm>
  )
}
