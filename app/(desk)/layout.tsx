import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { readSiteOrLastKnown } from '@/app/_site/read-site'
import { textsIn } from '@/texts/texts'
import { FormWordsProvider } from './_forms/form-words'
import './_styles/frame.css'
import './_styles/desk.css'
import './_styles/lists.css'
import './_styles/mailings.css'
import './_styles/writing.css'
import './_styles/editor.css'
import './_styles/letters.css'
import './_styles/room.css'
import './_styles/proof.css'
import './_styles/readers.css'
import './_styles/issues.css'

/** A screen keyboard takes its room from the page, so that nothing that sticks to the bottom lies under it, or over the caret. */
export const viewport: Viewport = { interactiveWidget: 'resizes-content' }

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { language } = await readSiteOrLastKnown()
  const { forms, signedOutMeanwhile } = textsIn(language).desk
  return (
    <FormWordsProvider words={{ ...forms, signedOut: signedOutMeanwhile, language }}>
      {children}
    </FormWordsProvider>
  )
}
