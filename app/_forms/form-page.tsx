import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { pageMetadata } from '@/app/_site/page-metadata'
import { readSite } from '@/app/_site/read-site'
import { type Texts, textsIn } from '@/texts/texts'

/** A page that only follows on something: it has a title, and search engines leave it out. */
export async function followOnMetadata(
  path: '/nieuwsbrief' | '/volgen' | '/mijn-post',
  titleOf: (texts: Texts) => string,
): Promise<Metadata> {
  const site = await readSite()
  const metadata = pageMetadata({ site, path, title: titleOf(textsIn(site.language)), description: '' })
  return { ...metadata, robots: { index: false } }
}

/** A page of a few sentences, with a form under them where there is one. */
export function FormPage({ title, text, children }: { title: string; text: string[]; children?: ReactNode }) {
  return (
    <>
      <header className="page-header column">
        <h1>{title}</h1>
      </header>
      <div className="column sections">
        {text.length > 0 && <Paragraphs text={text} />}
        {children}
      </div>
    </>
  )
}

export function Paragraphs({ text }: { text: string[] }) {
  return (
    <div className="space-y-3">
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
