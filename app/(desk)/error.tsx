'use client'

import { desk } from '@/texts/nl/desk'

/** What stands there when a page of the desk could not be made, for instance because the database is gone. */
export default function DeskError({ reset }: { reset: () => void }) {
  const { title, text, again } = desk.broken
  return (
    <main className="gate">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <button type="button" onClick={reset}>
          {again}
        </button>
      </p>
    </main>
  )
}
