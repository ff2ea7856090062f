import { db } from '@/db/client'
import { env } from '@/env'
import { listDeadPaths } from '@/publication/public/addresses/list-dead-paths'
import { ownPaths } from '@/publication/public/addresses/own-paths'
import { rememberedAddressBook } from '@/publication/public/addresses/remembered-address-book'
import { issuePath } from '@/publication/public/issues/issue-path'
import { MOST_MAIL_BYTES } from './compose-issue-mail'
import type { DeskIssue } from './find-issue-draft'
import { type IssueObstacle, listIssueObstacles } from './list-issue-obstacles'
import { placeToBe } from './place-to-be'
import { composePreview } from './preview-issue'

/** What can be known of an issue without sending it. */
export type IssueLookedOver = {
  /** with these it cannot become public */
  obstacles: IssueObstacle[]
  /** null when its mail cannot be made */
  mail: {
    bytes: number
    mostBytes: number
    /** which parts do not go as whole as they were to, from 0 */
    cut: number[]
    /** links to this site, and which of them lead nowhere */
    links: number
    deadLinks: string[]
    /** pictures in it, and of how many nothing is said for who does not see them */
    pictures: number
    withoutAlt: number
  } | null
}

/** Addresses of our own that each reader's mail has and no page of this edition is. */
const OF_ONE_READER = /^\/(?:nieuwsbrief\/afmelden|mijn-post)\//

/** Looks over an issue as it would be mailed now. Worked out beside the main thread for this member. */
export async function lookOverIssue(memberId: string, draft: DeskIssue): Promise<IssueLookedOver> {
  const [obstacles, mail, place] = await Promise.all([
    draft.issue ? [] : listIssueObstacles(db(), memberId, draft),
    composePreview(memberId, draft),
    placeToBe(draft),
  ])
  if (!mail) return { obstacles, mail: null }
  const { siteUrl } = env()
  const hrefs = [...mail.html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => asTyped(href))
  const paths = ownPaths(hrefs, `${siteUrl}${issuePath(place)}`).filter(
    (path) => !OF_ONE_READER.test(path) && path !== issuePath(place),
  )
  const { dead, planned } = await listDeadPaths(paths, rememberedAddressBook)
  const pictures = [...mail.html.matchAll(/<img [^>]*>/g)].map(([img]) => img)
  return {
    obstacles,
    mail: {
      bytes: Buffer.byteLength(mail.html),
      mostBytes: MOST_MAIL_BYTES,
      cut: mail.cut,
      links: paths.length,
      deadLinks: [...dead, ...planned],
      pictures: pictures.length,
      withoutAlt: pictures.filter((img) => !/ alt="[^"]/.test(img)).length,
    },
  }
}

const asTyped = (href: string) => href.replaceAll('&#x26;', '&').replaceAll('&amp;', '&')
