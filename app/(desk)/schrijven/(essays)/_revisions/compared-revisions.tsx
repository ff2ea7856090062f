import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { ComparedTable, type ComparedText } from '@/app/(desk)/_editor/compared-table'
import type { NamedRevision } from '@/publication/essays/drafts/read-revision'
import { longMoment } from '@/texts/dates'
import { readBesideText } from './beside-text'

type Props = { viewer: Viewer; before: NamedRevision; after: NamedRevision }

/** Two revisions of an essay side by side: title, lead and text by word, and what stands beside them when it differs. */
export async function ComparedRevisions({ viewer, before, after }: Props) {
  const { texts, language } = await siteTexts()
  const { revisions, desk } = texts
  const besideText = await readBesideText(desk.essay, language)
  const compared = (it: NamedRevision): ComparedText => ({
    label: revisions.revision(it.number, it.savedByName, longMoment(it.savedAt, language)),
    fields: besideText(it),
    body: [it.title, it.lead, it.body].filter((part) => part !== '').join('\n\n'),
  })
  return (
    <ComparedTable
      asker={viewer.id}
      before={compared(before)}
      after={compared(after)}
      same={revisions.same}
    />
  )
}
