'use client'

import { reader } from '@/texts/nl/public/reader'

/** What stands there when a page could not be made. Readers get the printed notice of the press instead. */
export default function PageError() {
  const { title, text } = reader.notices['500']
  return (
    <main className="notice-page column">
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="apparatus">
        <a href="/">{reader.toHome}</a>
      </p>
    </main>
  )
}
