import { Field } from '@/app/(desk)/_forms/field'
import { TypedSelect } from '@/app/(desk)/_forms/typed-fields'
import type { Departing } from '@/publication/correspondence/leaving/find-departing'
import type { Texts } from '@/texts/texts'

/** Who becomes owner in place of the last one. */
export function SuccessorChoice({
  successors,
  words,
}: {
  successors: Departing['successors']
  words: Texts['departures']['own']
}) {
  return (
    <Field name="successorId" label={words.successor} hint={words.successorHint}>
      {(aria) => (
        <TypedSelect {...aria} defaultValue="">
          <option value="">{words.choose}</option>
          {successors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </TypedSelect>
      )}
    </Field>
  )
}
