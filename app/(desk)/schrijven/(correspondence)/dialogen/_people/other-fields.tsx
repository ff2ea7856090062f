import type { Viewer } from '@/app/_server/viewer'
import { sendsMail } from '@/app/_site/sends-mail'
import { TypedInput, TypedSelect } from '@/app/(desk)/_forms/typed-fields'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { ruleFor } from '@/publication/people/permissions/permissions'
import type { Texts } from '@/texts/texts'

type Props = { viewer: Viewer; members: CorrespondentName[]; words: Texts['dialogues']['begin'] }

/** With whom: a member, or somebody who is invited. */
export function OtherFields({ viewer, members, words }: Props) {
  return (
    <fieldset className="stack" aria-labelledby="with-whom">
      <legend id="with-whom">{words.withWhom}</legend>
      <p>
        <label htmlFor="memberId">{words.member}</label>
        <TypedSelect id="memberId" name="memberId">
          <option value="">{words.chooseMember}</option>
          {members.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </TypedSelect>
      </p>
      <p className="hint">{words.orInvite}</p>
      <p>
        <label htmlFor="name">{words.name}</label>
        <TypedInput id="name" name="name" autoComplete="off" />
      </p>
      <p>
        <label htmlFor="email">{words.email}</label>
        <TypedInput id="email" name="email" type="email" autoComplete="off" aria-describedby="email-hint" />
        <span className="hint" id="email-hint">
          {emailHint(viewer, words)}
        </span>
      </p>
    </fieldset>
  )
}

function emailHint(viewer: Viewer, words: Props['words']): string {
  if (sendsMail()) return words.emailHint
  return ruleFor(viewer.role, 'read outbox') === 'nobody'
    ? words.emailHintWithoutMail
    : words.emailHintForOwner
}
