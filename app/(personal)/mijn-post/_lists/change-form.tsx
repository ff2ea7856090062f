import type { ReactNode } from 'react'
import type { Change } from '@/publication/readers/my-mail/change-form'

export type About = { token: string; subscriptionId: string }

type Props = { what: Change['what']; about: About | { token: string }; children: ReactNode }

/** A form of one button, or of some, that changes what somebody gets. The token goes in the body, so that no log holds it twice. */
export function ChangeForm({ what, about, children }: Props) {
  return (
    <form method="post" action="/mijn-post/wijzigen">
      <input type="hidden" name="what" value={what} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
