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
    <p>
      <label htmlFor="successor">{words.successor}</label>
      <TypedSelect id="successor" name="successorId" defaultValue="" aria-describedby="successor-hint">
        <option value="">{words.choose}</option>
        {successors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </TypedSelect>
      <span className="hint" id="successor-hint">
        {words.successorHint}
      </span>
    </p>
  )
}
