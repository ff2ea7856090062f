import { TypedSelect } from '@/app/(desk)/_forms/typed-fields'
import type { Role } from '@/db/schema'
import type { Texts } from '@/texts/texts'

type Props = { id?: string; name?: string; now: Role; roles: Texts['desk']['roles'] }

/** The three roles; `name` says it aloud where no label stands beside it. */
export function RoleSelect({ id, name, now, roles }: Props) {
  return (
    <TypedSelect id={id} name="role" aria-label={name} defaultValue={now}>
      <option value="contributor">{roles.contributor}</option>
      <option value="editor">{roles.editor}</option>
      <option value="owner">{roles.owner}</option>
    </TypedSelect>
  )
}
