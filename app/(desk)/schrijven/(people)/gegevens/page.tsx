import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember, type Viewer } from '@/app/_server/viewer'
import { sendsMail } from '@/app/_site/sends-mail'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TodoList } from '@/app/(desk)/_forms/todo-list'
import { TypedInput } from '@/app/(desk)/_forms/typed-fields'
import { AddressForm } from '@/app/(desk)/schrijven/(people)/_address/address-form'
import { findPendingAddress } from '@/publication/people/addresses/find-pending-address'
import { findProfile } from '@/publication/people/members/find-profile'
import { findProfileMistakes } from '@/publication/people/members/find-profile-mistakes'
import { markOfProfile, shownProfile } from '@/publication/people/members/shown-profile'
import { ruleFor } from '@/publication/people/permissions/permissions'
import type { Texts } from '@/texts/texts'
import { saveProfile } from './actions'
import { BioField } from './bio-field'
import { profileTodo } from './profile-todo'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.desk.profile.title }
}

export default async function ProfilePage() {
  const viewer = await requireMember('read desk')
  const [found, pending, { texts }] = await Promise.all([
    findProfile(viewer.id, viewer.id),
    findPendingAddress(viewer.id, viewer.id),
    siteTexts(),
  ])
  if (!found) notFound()
  const { address, departures, desk, takeAlong } = texts
  const { profile } = desk
  const shown = shownProfile(found)
  const todo = found.typed ? profileTodo(await findProfileMistakes(viewer.id, found.typed), desk) : []
  return (
    <>
      <h1>{profile.title}</h1>
      {found.typed && <p className="notice">{profile.onlyYouSee}</p>}
      <TodoList todo={todo} heading={profile.todoHeading} />
      <AnsweredForm action={saveProfile} className="stack" noValidate>
        <TypedInput type="hidden" name="seen" defaultValue={markOfProfile(shown)} />
        <Field name="name" label={profile.nameField} hint={profile.nameHint}>
          {(aria) => <TypedInput {...aria} defaultValue={shown.name} autoComplete="name" />}
        </Field>
        <Field name="roleLine" label={profile.roleLine} hint={profile.roleLineHint}>
          {(aria) => <TypedInput {...aria} defaultValue={shown.roleLine} />}
        </Field>
        <BioField value={shown.bio} label={profile.bio} hint={profile.bioHint} />
        <p>
          <button type="submit" className="primary" data-saves>
            {profile.save}
          </button>
        </p>
      </AnsweredForm>
      <h2>{address.title}</h2>
      {pending && <PendingAddress pending={pending} current={found.email} viewer={viewer} texts={texts} />}
      <AddressForm memberId={viewer.id} email={found.email} hint={address.hint} texts={address} isOwn />
      {found.author && (
        <p>
          <a href={`/auteurs/${found.author.slug}`}>{profile.authorPage}</a>
        </p>
      )}
      <h2>{takeAlong.title}</h2>
      <p>{takeAlong.hint}</p>
      <p>
        <a className="button" href="/schrijven/gegevens/meenemen" download>
          {takeAlong.button}
        </a>
      </p>
      <p>
        {departures.linkHint} <a href="/schrijven/gegevens/vertrek">{departures.link}</a>
      </p>
    </>
  )
}

type PendingProps = { pending: string; current: string | null; viewer: Viewer; texts: Texts }

function PendingAddress({ pending, current, viewer, texts: { address, desk } }: PendingProps) {
  const mayRead = ruleFor(viewer.role, 'read outbox') !== 'nobody'
  return (
    <p className="notice">
      {address.waits(pending, current ?? '')}
      {!sendsMail() && !mayRead && ` ${address.notMailed}`}
      {!sendsMail() && mayRead && (
        <>
          {` ${address.inOutbox} `}
          <a href="/schrijven/uitbak">{desk.nav.places.outbox}</a>
        </>
      )}
    </p>
  )
}
