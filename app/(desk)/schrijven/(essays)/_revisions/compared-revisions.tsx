import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { ComparedTable, type ComparedText } from '@/app/(desk)/_editor/compared-table'
import type { NamedRevision } from '@/publication/essays/drafts/read-revision'
import { listEveryAuthor } from '@/publication/people/members/list-every-author'
import { dayInAmsterdam } from '@/publication/public/addresses/year-and-month'
import { fullName } from '@/publication/public/authors/author-name'
import { listTopics } from '@/publication/public/topics/list-topics'
import { longMoment } from '@/texts/dates'

type Props = { viewer: Viewer; before: NamedRevision; after: NamedRevision }

/** Two revisions of an essay side by side: title, lead and text by word, and what stands beside them when it differs. */
export async function ComparedRevisions({ viewer, before, after }: Props) {
  const { texts, language } = await siteTexts()
  const { revisions, desk } = texts
  const [topics, authors] = await Promise.all([listTopics(), listEveryAuthor()])
  const names = new Map([
    ...topics.map(({ id, name }) => [id, name] as const),
    ...authors.map((author) => [author.id, fullName(author)] as const),
  ])
  const named = (ids: string[]) => ids.map((id) => names.get(id) ?? '…').join(', ')
  const compared = (it: NamedRevision): ComparedText => ({
    label: revisions.revision(it.number, it.savedByName, longMoment(it.savedAt, language)),
    fields: [
      [desk.essay.topics, named(it.topicIds)],
      [desk.essay.date, it.typedDate || (it.date ? dayInAmsterdam(it.date) : '')],
      [desk.essay.language, it.language ?? ''],
      [desk.essay.picture, it.image?.src ?? ''],
      [desk.essay.alt, it.image?.alt ?? ''],
      [desk.essay.credit, it.image?.credit ?? ''],
      [desk.essay.licence, it.image?.licence ?? ''],
      [desk.essay.authors, named(it.authorIds)],
      [desk.essay.slug, it.slug],
      [desk.essay.canonical, it.canonical ?? ''],
    ],
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
