import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { markProblems } from '@/app/(desk)/_editor/marked-problem'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { type StoredPicture, storePicture } from '@/publication/essays/pictures/store-picture'
import { addTopic } from '@/publication/essays/topics/add-topic'
import { compareScreens } from './compare-screens'
import type { EssayScreen } from './essay-screen'
import { judgeEssay, type ReadEssay } from './read-essay-form'
import { refusedScreen } from './refused-screen'

export type Kept = { status: 'kept'; revision: number } | { status: 'not-kept'; screen: EssayScreen }

/** Saves what the form sent, a new picture and a new topic included, or says on the form why not. */
export async function keepEssay(viewer: Viewer, essay: ReadEssay): Promise<Kept> {
  const { texts } = await siteTexts()
  const words = texts.desk.essay
  const known = essay.basedOn > 0 ? await findDraft(viewer.id, essay.draftId) : null
  const saved = known?.newest.date ?? null
  const judged = judgeEssay(essay, { saved, shown: saved ?? known?.piece?.date ?? null }, words)
  if (judged.status === 'wrong')
    return notKept(await refusedScreen(viewer, essay, words.wrongFields, { errors: judged.errors }))
  const completed = await takeIn(viewer, essay, judged.content)
  if (completed.status === 'refused') {
    const errors = { picture: words.refusedPicture[completed.reason] }
    return notKept(await refusedScreen(viewer, essay, words.wrongFields, { errors }))
  }
  const outcome = await saveDraft(viewer.id, essay.draftId, essay.basedOn, completed.content, {
    isByItself: essay.isByItself,
  })
  switch (outcome.status) {
    case 'saved':
      return { status: 'kept', revision: outcome.revision }
    case 'stale':
      return notKept(await compareScreens(viewer, essay, outcome.newest))
    case 'refused': {
      const problems = markProblems(outcome.problems, words)
      return notKept(await refusedScreen(viewer, essay, words.refused(problems.length), { problems }))
    }
    case 'closed-picture': {
      const errors = { picture: words.closedPicture }
      return notKept(await refusedScreen(viewer, essay, words.wrongFields, { errors }))
    }
    case 'not-found':
      return notKept(await refusedScreen(viewer, essay, words.gone))
  }
}

function notKept(screen: EssayScreen): Kept {
  return { status: 'not-kept', screen }
}

type Content = Extract<ReturnType<typeof judgeEssay>, { status: 'fine' }>['content']
type Refusal = Extract<StoredPicture, { status: 'refused' }>['reason']

/** Stores what came along with the text, and puts it where the text says. */
async function takeIn(
  viewer: Viewer,
  { values, picture, isByItself }: ReadEssay,
  content: Content,
): Promise<{ status: 'complete'; content: Content } | { status: 'refused'; reason: Refusal }> {
  let complete = content
  if (picture) {
    const words = { alt: values.imageAlt.trim(), credit: values.imageCredit.trim() }
    const licence = values.imageLicence.trim()
    const bytes = Buffer.from(await picture.arrayBuffer())
    const stored = await storePicture(viewer.id, { bytes, name: picture.name, ...words, licence })
    if (stored.status === 'refused') return stored
    complete = { ...complete, image: { src: `/media/${stored.media.name}`, ...words, licence } }
  }
  // Half a word is no topic yet: that waits for a button.
  if (values.newTopic.trim() && !isByItself) {
    const added = await addTopic(viewer.id, values.newTopic.trim())
    if (added.status === 'added') complete = { ...complete, topicIds: [...complete.topicIds, added.topicId] }
  }
  return { status: 'complete', content: complete }
}
