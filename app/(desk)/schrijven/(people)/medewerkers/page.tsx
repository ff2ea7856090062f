import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedInput, TypedSelect } from '@/app/(desk)/_forms/typed-fields'
import { DepartureList } from '@/app/(desk)/schrijven/(people)/_departure/departure-list'
import { listDepartures } from '@/publication/people/departures/list-departures'
import { type FreeByline, listFreeBylines } from '@/publication/people/members/list-free-bylines'
import { type ListedMember, listMembers } from '@/publication/people/members/list-members'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { longDate } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'
import { giveRole, invite } from './actions'
import { RoleSelect } from './role-select'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.desk.members.title }
}

export default async function MembersPage() {
  const viewer = await requireMember('read members')
  const [members, departures, bylines, { texts, language }] = await Promise.all([
    listMembers(viewer.id),
    listDepartures(viewer.id),
    listFreeBylines(viewer.id),
    siteTexts(),
  ])
  const { desk } = texts
  return (
    <>
      <h1>{desk.members.title}</h1>
      <ul className="works">
        {members.map((member) => (
          <li key={member.id}>
            <MemberLine
              member={member}
              isViewer={member.id === viewer.id}
              texts={texts}
              language={language}
            />
          </li>
        ))}
      </ul>
      <DepartureList departures={departures} texts={texts} language={language} now={new Date()} />
      <h2>{desk.members.inviteTitle}</h2>
      <InviteForm bylines={bylines} desk={desk} />
    </>
  )
}

type LineProps = { member: ListedMember; isViewer: boolean; texts: Texts; language: Language }

function MemberLine({ member, isViewer, texts, language }: LineProps) {
  const { address, desk } = texts
  const name = nameOnScreen(member)
  const { members } = desk
  return (
    <>
      <p className="work-title">
        {name}
        {isViewer && ` (${members.you})`}
      </p>
      <p className="hint">
        {[member.email, desk.roles[member.role]].filter(Boolean).join(' · ')}
        {' · '}
        {member.joinedAt ? members.joined(longDate(member.joinedAt, language)) : members.notJoined}
      </p>
      <AnsweredForm action={giveRole} className="buttons" about={`role ${member.id}`}>
        <input type="hidden" name="memberId" value={member.id} />
        <RoleSelect name={members.roleOf(member.called)} now={member.role} roles={desk.roles} />
        <button type="submit">{members.change}</button>
        <a className="button" href={`/schrijven/medewerkers/${member.id}/adres`}>
          {address.ofOther.link}
        </a>
        <a className="button" href={`/schrijven/medewerkers/${member.id}/verwijderen`}>
          {members.remove}
        </a>
      </AnsweredForm>
    </>
  )
}

function InviteForm({ bylines, desk }: { bylines: FreeByline[]; desk: Texts['desk'] }) {
  const { members } = desk
  return (
    <AnsweredForm action={invite} className="stack" isEmptiedWhenDone>
      <Field name="email" label={members.email}>
        {(aria) => <TypedInput {...aria} type="email" autoComplete="off" required />}
      </Field>
      <Field name="name" label={members.nameField}>
        {(aria) => <TypedInput {...aria} autoComplete="off" />}
      </Field>
      <Field name="role" label={members.role}>
        {({ id }) => <RoleSelect id={id} now="contributor" roles={desk.roles} />}
      </Field>
      {bylines.length > 0 && (
        <Field name="authorId" label={members.writesAs}>
          {(aria) => (
            <TypedSelect {...aria}>
              <option value="">{members.newAuthor}</option>
              {bylines.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </TypedSelect>
          )}
        </Field>
      )}
      <p>
        <button type="submit" className="primary">
          {members.invite}
        </button>
      </p>
    </AnsweredForm>
  )
}
