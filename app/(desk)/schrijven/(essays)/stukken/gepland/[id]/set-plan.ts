import 'server-only'
import { setText } from '@/app/_piece/set-text'
import type { SetText } from '@/app/_piece/text-on-page'
import { findPicturesForViewer } from '@/app/_server/find-pictures-for-viewer'
import { siteTexts } from '@/app/_server/site-texts'
import type { PieceFile } from '@/publication/files/contents/format/contents'
import type { ProseFormat } from '@/publication/text/prose/check-prose'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import { placeOnPage } from '@/publication/text/prose/page/lead-links'

type Part = { key: string; heading: string; source: string; format: ProseFormat }

/** The texts of a planned piece, set as on its page: of an essay one, of a dialogue its letters and what stands between them. */
export async function setPlan(
  memberId: string,
  piece: PieceFile,
  path: string,
): Promise<{ key: string; heading: string; text: SetText }[]> {
  const { language } = await siteTexts()
  const parts = partsOf(piece)
  const listed = parts.map(({ source, format }) => listPicturesInWorker(memberId, source, format))
  const pictures = await findPicturesForViewer([...new Set((await Promise.all(listed)).flat())])
  const set = parts.map(async ({ key, heading, source, format }) => {
    const place = placeOnPage(path, `${key}-`)
    const setting = { pictures, language, prefix: `${key}-`, noteLevel: 3 as const, place }
    return {
      key,
      heading,
      text: await setText({ asker: memberId, source, format, setting, headingOffset: 1 }),
    }
  })
  return Promise.all(set)
}

function partsOf({ letters, body }: PieceFile): Part[] {
  const parts = letters.flatMap(({ number, from, subject, body: letter, interlude, format }): Part[] => [
    { key: `tussen-${number}`, heading: '', source: interlude, format: 'mdx' },
    { key: `brief-${number}`, heading: [from, subject].filter(Boolean).join(' · '), source: letter, format },
  ])
  return [...parts, { key: 'tekst', heading: '', source: body, format: 'mdx' as const }].filter(
    ({ source }) => source.trim() !== '',
  )
}
