'use client'

import { usePathname } from 'next/navigation'
import type { Texts } from '@/texts/texts'
import { placeOf } from './place-of'

type Props = { name: string; words: Pick<Texts['desk']['nav'], 'profile' | 'signOut'> }

/** Who is signed in, with the way to their details and the way out. */
export function PersonAtDesk({ name, words }: Props) {
  const path = usePathname()
  const isHere = placeOf(path) === 'profile'
  return (
    <div className="side-person">
      <p>{name}</p>
      <div className="words">
        <a
          className="word"
          href="/schrijven/gegevens"
          aria-current={isHere ? (path === '/schrijven/gegevens' ? 'page' : 'true') : undefined}
        >
          {words.profile}
        </a>
        <form method="post" action="/schrijven/uitloggen" encType="multipart/form-data">
          <button type="submit" className="word">
            {words.signOut}
          </button>
        </form>
      </div>
    </div>
  )
}
