'use client'

import { reader } from '@/texts/nl/public/reader'
import './globals.css'

/** The same when not even the frame of a page could be made. */
export default function GlobalError() {
  const { title, text } = reader.notices['500']
  return (
    <html lang="nl">
      <body>
        <main className="notice-page column">
          <title>{title}</title>
          <h1>{title}</h1>
          <p>{text}</p>
        </main>
      </body>
    </html>
  )
}
