import type { Viewer } from '@/app/_server/viewer'
import { sendsMail } from '@/app/_site/sends-mail'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedInput, TypedSelect } from '@/app/(desk)/_forms/typed-fields'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { ruleFor } from '@/publication/people/permissions/permissions'
import type { Texts } from '@/texts/texts'

type Props = {
  viewer: Viewer
  members: CorrespondentName[]
  words: Texts['dialogues']['begin']
  /** what is asked: with whom, or who */
  legend: string
  /** how somebody who is invited hears of it, where mail is sent */
  byMail: string
}

/** A member, or somebody who is invited. */
export function OtherFields({ viewer, members, words, legend, byMail }: Props) {
  return (
    <fieldset className="stack" aria-labelledby="with-whom">
      <legend id="with-whom">{legend}</legend>
      <Field name="memberId" label={words.member}>
        {(aria) => (
          <TypedSelect {...aria}>
            <option value="">{words.chooseMember}</option>
            {members.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </TypedSelect>
        )}
      </Field>
      <p className="hint">{words.orInvite}</p>
      <Field name="name" label={words.name}>
        {(aria) => <TypedInput {...aria} autoComplete="off" />}
      </Field>
      <Field name="email" label={words.email} hint={sendsMail() ? byMail : hintWithoutMail(viewer, words)}>
        {(aria) => <TypedInput {...aria} type="email" autoComplete="off" />}
      </Field>
    </fieldset>
  )
}

function hintWithoutMail(viewer: Viewer, words: Props['words']): string {
  return ruleFor(viewer.role, 'read outbox') === 'nobody'
    ? words.emailHintWithoutMail
    : words.emailHintForOwner
}
