import { readFile } from 'node:fs/promises'
import type { MailPicture } from '@/emails/mail'
import { env } from '@/env'
import { DESK_PICTURES } from '../pictures/find-desk-pictures'
import { openDeskPicture } from '../pictures/open-desk-picture'

/** More than a letter shows, and what every mail server takes. */
const MOST_BYTES = 5 * 1024 * 1024

type Passage = { isPrivate: boolean; html: string }

/**
 * Puts pictures that only the desk serves into the mail itself, since a mail program cannot sign in (RFC 2392). They are
 * those that this member may see at this moment; one for which there is no room keeps its address at the desk.
 */
export async function carryPictures(
  memberId: string,
  passages: Passage[],
): Promise<{ passages: Passage[]; pictures: MailPicture[] }> {
  const start = `${env().siteUrl}${DESK_PICTURES}`.replace(/[^\w/:]/g, '\\$&')
  const address = new RegExp(`src="${start}([a-z0-9.-]+)/([a-z0-9.]+)"`, 'g')
  const carried = new Map<string, MailPicture>()
  let left = MOST_BYTES
  for (const [whole, name = '', file = ''] of passages.flatMap(({ html }) => [...html.matchAll(address)])) {
    const found = carried.has(whole) ? null : await openDeskPicture(memberId, name, file)
    if (!found || found.size > left) continue
    left -= found.size
    carried.set(whole, {
      cid: `${name}@${new URL(env().siteUrl).hostname}`,
      name,
      type: found.type,
      bytes: await readFile(found.file),
    })
  }
  const inMail = (whole: string) => {
    const picture = carried.get(whole)
    return picture ? `src="cid:${picture.cid}"` : whole
  }
  return {
    passages: passages.map((passage) => ({ ...passage, html: passage.html.replace(address, inMail) })),
    pictures: [...carried.values()],
  }
}
