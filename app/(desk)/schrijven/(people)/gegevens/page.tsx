import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { KeptTextarea } from '@/app/(desk)/_forms/kept-textarea'
import { findProfile } from '@/publication/people/members/find-profile'
import { saveProfile } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.desk.profile.title }
}

export default async function ProfilePage() {
  const viewer = await requireMember('read desk')
  const found = await findProfile(viewer.id, viewer.id)
  if (!found) notFound()
  const { profile } = (await siteTexts()).texts.desk
  return (
    <>
      <h1>{profile.title}</h1>
      <AnsweredForm action={saveProfile} className="stack" isGuarded>
        <p>
          <label htmlFor="name">{profile.nameField}</label>
          <input
            id="name"
            name="name"
            defaultValue={found.name}
            autoComplete="name"
            maxLength={100}
            required
            aria-describedby="name-hint"
          />
          <span className="hint" id="name-hint">
            {profile.nameHint}
          </span>
        </p>
        <p>
          <label htmlFor="email">{profile.email}</label>
          <input
            id="email"
            name="email"
            type="email"
            defaultValue={found.email ?? ''}
            autoComplete="email"
            maxLength={254}
            required
            aria-describedby="email-hint"
          />
          <span className="hint" id="email-hint">
            {profile.emailHint}
          </span>
        </p>
        <p>
          <label htmlFor="role-line">{profile.roleLine}</label>
          <input
            id="role-line"
            name="roleLine"
            defaultValue={found.author?.roleLine ?? ''}
            maxLength={200}
            aria-describedby="role-line-hint"
          />
          <span className="hint" id="role-line-hint">
            {profile.roleLineHint}
          </span>
        </p>
        <p>
          <label htmlFor="bio">{profile.bio}</label>
          <KeptTextarea
            id="bio"
            name="bio"
            rows={8}
            defaultValue={found.author?.bio ?? ''}
            maxLength={20_000}
            aria-describedby="bio-hint"
          />
          <span className="hint" id="bio-hint">
            {profile.bioHint}
          </span>
        </p>
        <p>
          <button type="submit" className="primary">
            {profile.save}
          </button>
        </p>
      </AnsweredForm>
      {found.author && (
        <p>
          <a href={`/auteurs/${found.author.slug}`}>{profile.authorPage}</a>
        </p>
      )}
    </>
  )
}
