import { Field } from '@/app/(desk)/_forms/field'
import { TypedSelect } from '@/app/(desk)/_forms/typed-fields'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { AddresseeOptions } from './addressee-options'

type Props = {
  words: { to: string; toAll: string }
  others: CorrespondentName[]
  /** to whom it is as the page came: '' for all */
  to: string
  error?: string | undefined
  /** another was chosen: '' for all */
  onAddressee: (to: string) => void
}

/** To whom a letter is, in what stands beside it. */
export function AddresseeField({ words, others, to, error, onAddressee }: Props) {
  return (
    <Field name="to" label={words.to} error={error}>
      {(aria) => (
        <TypedSelect {...aria} defaultValue={to} onChange={({ target }) => onAddressee(target.value)}>
          <AddresseeOptions others={others} words={words} />
        </TypedSelect>
      )}
    </Field>
  )
}
