import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { withoutWordsOf } from '@/app/(desk)/_forms/picture-beside'
import type { DraftContent } from '@/publication/essays/drafts/draft-content'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { type StoredPicture, storePicture } from '@/publication/essays/pictures/store-picture'
import { addTopic } from '@/publication/essays/topics/add-topic'
import { compareScreens } from './compare-screens'
import type { EssayScreen } from './essay-screen'
import { contentOfForm, type ReadEssay, tooLongFields } from './read-essay-form'
import { refusedScreen } from './refused-screen'

export type Kept =
  /** `beside`: what was not kept of it, and why: the picture, not the text */
  { status: 'kept'; revision: number; beside: string | null } | { status: 'not-kept'; screen: EssayScreen }

/**
 * Saves what the form sent, a new picture and a new topic included, whatever it says. Only what is too long, or was saved
 * over meanwhile, is not kept: then the form says so. A picture that cannot be taken in does not keep the text from being saved.
 */
export async function keepEssay(viewer: Viewer, essay: ReadEssay): Promise<Kept> {
  const words = (await siteTexts()).texts.desk.essay
  const errors = tooLongFields(essay, words)
  if (errors) return notKept(await refusedScreen(viewer, essay, words.wrongFields, { errors }))
  const known = essay.basedOn > 0 ? await findDraft(viewer.id, essay.draftId) : null
  const saved = known?.newest.date ?? null
  const before = { saved, shown: saved ?? known?.piece?.date ?? null }
  const typed = contentOfForm(essay.values, before)
  const { content, refused } = await takeIn(viewer, essay, typed, known?.newest.image ?? null)
  const outcome = await saveDraft(viewer.id, essay.draftId, essay.basedOn, content, {
    isByItself: essay.isByItself,
  })
  switch (outcome.status) {
    case 'saved':
      return {
        status: 'kept',
        revision: outcome.revision,
        beside: refused && words.pictureNotKept(words.refusedPicture[refused]),
      }
    case 'stale':
      return notKept(await compareScreens(viewer, essay, outcome.newest))
    case 'not-found':
      return notKept({ ...(await refusedScreen(viewer, essay, words.gone)), isGone: true })
  }
}

function notKept(screen: EssayScreen): Kept {
  return { status: 'not-kept', screen }
}

type Refusal = Extract<StoredPicture, { status: 'refused' }>['reason']
type TakenIn = { content: DraftContent; refused: Refusal | null }

/** Stores what came along with the text, and puts it where the text says. */
async function takeIn(
  viewer: Viewer,
  { values: typed, picture, isByItself }: ReadEssay,
  content: DraftContent,
  before: DraftContent['image'],
): Promise<TakenIn> {
  const taken: TakenIn = { content, refused: null }
  if (picture) {
    const values = withoutWordsOf(before, typed)
    const words = { alt: values.imageAlt.trim(), credit: values.imageCredit.trim() }
    const licence = values.imageLicence.trim()
    const bytes = Buffer.from(await picture.arrayBuffer())
    const stored = await storePicture(viewer.id, { bytes, name: picture.name, ...words, licence })
    if (stored.status === 'refused') taken.refused = stored.reason
    else taken.content = { ...content, image: { src: `/media/${stored.media.name}`, ...words, licence } }
  }
  // Half a word is no topic yet: that waits for a button.
  if (typed.newTopic.trim() && !isByItself) {
    const added = await addTopic(viewer.id, typed.newTopic.trim())
    if (added.status === 'added')
      taken.content = { ...taken.content, topicIds: [...content.topicIds, added.topicId] }
  }
  return taken
}
