import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { compare } from '@/app/(desk)/_editor/compare'
import { NOTHING_TO_COMPARE } from '@/app/(desk)/_editor/comparison-body'
import { namesOf } from '@/app/(desk)/_editor/names-of'
import type { NamedRevision } from '@/publication/essays/drafts/read-revision'
import { listEveryAuthor } from '@/publication/people/members/list-every-author'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { dayInAmsterdam } from '@/publication/public/addresses/year-and-month'
import { fullName } from '@/publication/public/authors/author-name'
import { listTopics } from '@/publication/public/topics/list-topics'
import { longMoment } from '@/texts/dates'
import type { EssayScreen, TwoTexts } from './essay-screen'
import type { ReadEssay } from './read-essay-form'
import { refusedScreen } from './refused-screen'

/** The form after a save over a newer revision: nothing was written, and both texts are shown. */
export async function compareScreens(
  viewer: Viewer,
  essay: ReadEssay,
  newest: NamedRevision,
): Promise<EssayScreen> {
  const { texts, language } = await siteTexts()
  const words = texts.desk.essay
  const { values } = essay
  const isOwn = newest.savedBy === viewer.id
  const theirDate = newest.typedDate || (newest.date ? dayInAmsterdam(newest.date) : '')
  const topics = await listTopics()
  // Who may not choose them has no such field, and changes nothing in it.
  const isEditor = isAllowed(viewer.role, 'set byline', "another's")
  const authors = (isEditor ? await listEveryAuthor() : []).map((author) => ({
    id: author.id,
    name: fullName(author),
  }))
  const { image } = newest
  const fields = [
    { label: words.title, theirs: newest.title, mine: values.title },
    { label: words.lead, theirs: newest.lead, mine: values.lead },
    {
      label: words.topics,
      theirs: namesOf(newest.topicIds, topics),
      mine: [namesOf(values.topicIds, topics), values.newTopic].filter(Boolean).join(', '),
    },
    { label: words.language, theirs: newest.language ?? '', mine: values.language },
    { label: words.date, theirs: theirDate, mine: values.date },
    { label: words.picture, theirs: image?.src ?? '', mine: values.imageSrc },
    { label: words.alt, theirs: image?.alt ?? '', mine: values.imageAlt },
    { label: words.credit, theirs: image?.credit ?? '', mine: values.imageCredit },
    { label: words.licence, theirs: image?.licence ?? '', mine: values.imageLicence },
    {
      label: words.authors,
      theirs: namesOf(newest.authorIds, authors),
      mine: namesOf(values.authorIds, authors),
    },
    { label: words.slug, theirs: newest.slug, mine: values.slug },
    { label: words.canonical, theirs: newest.canonical ?? '', mine: values.canonical },
  ].filter(({ theirs, mine }) => theirs !== mine)
  const twoTexts: TwoTexts = {
    newest: newest.number,
    theirs: isOwn ? words.theirsOfOneself(newest.number) : words.theirs(newest.number, newest.savedByName),
    overwrite: words.overwrite(newest.number + 1),
    fields,
    rows:
      newest.body === values.body ? NOTHING_TO_COMPARE : await compare(viewer.id, newest.body, values.body),
  }
  const moment = longMoment(newest.savedAt, language)
  const text = isOwn
    ? words.staleByOneself(moment, newest.number)
    : words.stale(newest.savedByName, moment, newest.number)
  return refusedScreen(viewer, essay, text, { twoTexts })
}
