import { readFile } from 'node:fs/promises'
import type { MailPicture } from '@/emails/mail'
import { env } from '@/env'
import { MEDIA } from '@/publication/pictures/media/picture'
import { type Language, textsIn } from '@/texts/texts'
import { DESK_PICTURES } from '../pictures/find-desk-pictures'
import { openDeskPicture } from '../pictures/open-desk-picture'

/** More than a letter shows, and what every mail server takes. */
const MOST_BYTES = 5 * 1024 * 1024

/** Of the pictures that only the desk serves, what the mail brings: `some` when others found no room. */
export type CarriedPictures = 'none' | 'some' | 'all'

type Passage = { isPrivate: boolean; html: string }

/**
 * Puts pictures that only the desk serves into the mail itself, since a mail program cannot sign in (RFC 2392). They are those that this
 * member may see at this moment. One for which there is no room, and one they may not see, is only said.
 */
export async function carryPictures(
  memberId: string,
  passages: Passage[],
  language: Language,
): Promise<{ passages: Passage[]; pictures: MailPicture[]; carried: CarriedPictures }> {
  const onlyAtDesk = picturesOnlyAtDesk()
  const carried = new Map<string, MailPicture>()
  let left = MOST_BYTES
  let leftOut = 0
  for (const [, src = '', name, file] of passages.flatMap(({ html }) => [...html.matchAll(onlyAtDesk)])) {
    const found = carried.has(src) || !name ? null : await openDeskPicture(memberId, name, file)
    if (!name || !found) continue
    if (found.size > left) {
      leftOut += 1
      continue
    }
    left -= found.size
    const cid = `${name}@${new URL(env().siteUrl).hostname}`
    carried.set(src, { cid, name, type: found.type, bytes: await readFile(found.file) })
  }
  const { pictureInWords } = textsIn(language).prose
  const inMail = (tag: string, src: string, _name: string, _file: string, alt: string) => {
    const found = carried.get(src)
    // Within a tag a `<` stands as it is; among words it would begin one.
    return found
      ? tag.replace(src, `cid:${found.cid}`)
      : pictureInWords({ shows: alt.replaceAll('<', '&#x3C;') })
  }
  return {
    passages: passages.map((passage) => ({ ...passage, html: passage.html.replace(onlyAtDesk, inMail) })),
    pictures: [...carried.values()],
    carried: leftOut > 0 ? 'some' : carried.size > 0 ? 'all' : 'none',
  }
}

/** In HTML of ours: address, name and file of each, and what it shows. One that was not found has no file, and the address that was typed. */
function picturesOnlyAtDesk(): RegExp {
  const start = env().siteUrl.replace(/[^\w/:]/g, '\\$&')
  const served = `${DESK_PICTURES}([a-z0-9.-]+)/([a-z0-9.]+)`
  return new RegExp(`<img src="(${start}(?:${served}|${MEDIA}[^/"]+))" alt="([^"]*)"[^>]*>`, 'g')
}
