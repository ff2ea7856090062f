import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { siteTexts } from '@/app/_server/site-texts'
import { findEditorMode, requireMember, type Viewer } from '@/app/_server/viewer'
import { EditorModeProvider } from '@/app/(desk)/_editor/editor-mode-choice'
import { LeftAnswerLine } from '@/app/(desk)/_forms/left-answers/left-answer-line'
import { LeftWords } from '@/app/(desk)/_forms/left-words/left-words'
import { MemberCopiesProvider } from '@/app/(desk)/_forms/local-copies/member-copies'
import { WordsWithoutForm } from '@/app/(desk)/_forms/local-copies/words-without-form'
import { ownerTag } from '@/app/(desk)/_forms/owner-tag'
import { endOfTitle } from '@/app/(desk)/_titles/end-of-title'
import { keyedHash } from '@/secret'
import { PersonAtDesk } from './_places/person-at-desk'
import { listPlaces } from './_places/places'
import { PlacesNav } from './_places/places-nav'
import { countsInFrame } from './_today/counts-in-frame'

export async function generateMetadata(): Promise<Metadata> {
  const { name, texts } = await siteTexts()
  return { title: { default: texts.desk.name, template: `%s${endOfTitle(texts.desk, name)}` } }
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await requireMember('read desk')
  const site = await siteTexts()
  const { desk } = site.texts
  const { label, onPhone, more, waits } = desk.nav
  const words = { label, onPhone, new: desk.nav.new, newEssay: desk.lists.newEssay, more, waits }
  return (
    <div className="desk">
      <a className="skip-link" href="#inhoud">
        {desk.skip}
      </a>
      <header className="side">
        <p className="side-name">
          <a href="/">{site.name}</a>
        </p>
        <PlacesNav
          groups={listPlaces(viewer.role, desk)}
          counts={await countsInFrame(viewer, site)}
          words={words}
        />
        <PersonAtDesk name={viewer.name} words={desk.nav} />
      </header>
      <main id="inhoud">
        <LeftWords />
        <LeftAnswerLine />
        <MemberCopiesProvider owner={ownerOf(viewer)}>
          <WordsWithoutForm />
          <EditorModeProvider remembered={await findEditorMode()}>{children}</EditorModeProvider>
        </MemberCopiesProvider>
      </main>
    </div>
  )
}

/** Of copies on the device: only what is served to this member can read them. */
function ownerOf({ id }: Viewer) {
  return { tag: ownerTag(id), key: keyedHash('copy-key', id) }
}
