import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember, type Viewer } from '@/app/_server/viewer'
import { LeftWords } from '@/app/(desk)/_forms/left-words/left-words'
import { MemberCopiesProvider } from '@/app/(desk)/_forms/local-copies/member-copies'
import { WordsWithoutForm } from '@/app/(desk)/_forms/local-copies/words-without-form'
import { ownerTag } from '@/app/(desk)/_forms/owner-tag'
import { endOfTitle } from '@/app/(desk)/_titles/end-of-title'
import { type Action, ruleFor } from '@/publication/people/permissions/permissions'
import { keyedHash } from '@/secret'
import type { Texts } from '@/texts/texts'

export async function generateMetadata(): Promise<Metadata> {
  const { name, texts } = await siteTexts()
  return { title: { default: texts.desk.name, template: `%s${endOfTitle(texts.desk, name)}` } }
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await requireMember('read desk')
  const { name, texts } = await siteTexts()
  const { desk } = texts
  return (
    <div className="desk">
      <a className="skip" href="#inhoud">
        {desk.skip}
      </a>
      <header className="desk-head">
        <p className="desk-name">
          <a href="/">{name}</a>
        </p>
        <DeskNav viewer={viewer} texts={texts} />
        <form method="post" action="/schrijven/uitloggen" encType="multipart/form-data">
          <button type="submit">{desk.nav.signOut}</button>
        </form>
      </header>
      <main id="inhoud">
        <LeftWords />
        <MemberCopiesProvider owner={ownerOf(viewer)}>
          <WordsWithoutForm />
          {children}
        </MemberCopiesProvider>
      </main>
    </div>
  )
}

/** Of copies on the device: only what is served to this member can read them. */
function ownerOf({ id }: Viewer) {
  return { tag: ownerTag(id), key: keyedHash('copy-key', id) }
}

/** Plain links: each loads a page anew, so that a browser can warn before unsaved text is left behind. */
function DeskNav({ viewer, texts }: { viewer: Viewer; texts: Texts }) {
  const { nav } = texts.desk
  const doors: [string, string, Action][] = [
    ['/schrijven', nav.mine, 'read desk'],
    ['/schrijven/dialogen', texts.dialogues.mine, 'begin dialogue'],
    ['/schrijven/post', texts.arrivals.title, 'read arrivals'],
    ['/schrijven/inzendingen', nav.submissions, 'read submissions'],
    ['/schrijven/stukken', nav.all, 'read all pieces'],
    ['/schrijven/abonnees', nav.subscribers, 'read subscribers'],
    ['/schrijven/uitbak', nav.outbox, 'read outbox'],
    ['/schrijven/medewerkers', nav.members, 'read members'],
    ['/schrijven/gegevens', nav.profile, 'read desk'],
  ]
  return (
    <nav aria-label={nav.label}>
      <ul>
        {doors
          .filter(([, , action]) => ruleFor(viewer.role, action) !== 'nobody')
          .map(([href, words]) => (
            <li key={href}>
              <a href={href}>{words}</a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
