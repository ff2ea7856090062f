import type { Site } from '@/app/_site/read-site'
import { sendsMail } from '@/app/_site/sends-mail'
import { FollowForm } from '@/components/letters/follow-form'
import { FeedLinks } from '@/components/site/feed-links'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { textsIn } from '@/texts/texts'

/** How to get the letters of this dialogue: by mail, or as a feed. */
export function Following({ dialogue, site }: { dialogue: PieceView; site: Site }) {
  return (
    <section className="column sign-up-below" aria-labelledby="~volgen">
      <h2 id="~volgen" className="section-title">
        {textsIn(site.language).following.form.title}
      </h2>
      <FollowForm
        isMailed={sendsMail()}
        dialogue={dialogue.path}
        isUnfinished={dialogue.waitingFor.length > 0}
        publicationName={site.name}
        language={site.language}
      />
      <FeedLinks under={dialogue.path} language={site.language} of="letters" />
    </section>
  )
}
