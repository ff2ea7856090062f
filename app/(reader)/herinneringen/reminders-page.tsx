import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { pageMetadata } from '@/app/_site/page-metadata'
import { readSite } from '@/app/_site/read-site'
import { type Texts, textsIn } from '@/texts/texts'

type Words = Texts['compositions']['reminders']['page']

/** Search engines leave these pages out. */
export async function remindersMetadata(titleOf: (words: Words) => string): Promise<Metadata> {
  const site = await readSite()
  const title = titleOf(textsIn(site.language).compositions.reminders.page)
  const metadata = pageMetadata({ site, path: '/', title, description: '' })
  return { ...metadata, alternates: {}, robots: { index: false } }
}

type Props = { say: (words: Words) => { title: string; text: string }; children?: ReactNode }

/** A page of a sentence about reminders, with a form under it where there is one. */
export async function RemindersPage({ say, children }: Props) {
  const { language } = await readSite()
  const { title, text } = say(textsIn(language).compositions.reminders.page)
  return (
    <>
      <header className="page-header column">
        <h1>{title}</h1>
      </header>
      <div className="column sections">
        <p>{text}</p>
        {children}
      </div>
    </>
  )
}
