import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { compare } from '@/app/(desk)/_editor/compare'
import { NOTHING_TO_COMPARE } from '@/app/(desk)/_editor/comparison-body'
import { fieldsAsSent } from '@/app/(desk)/_forms/merging/fields-as-sent'
import type { Meanwhile } from '@/app/(desk)/_forms/screen'
import type { DraftContent } from '@/publication/essays/drafts/draft-content'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import type { NamedRevision } from '@/publication/essays/drafts/read-revision'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { longMoment } from '@/texts/dates'
import { readBesideText } from '../_revisions/beside-text'
import { valuesOf } from './begin-screen'
import type { EssayScreen, TwoTexts } from './essay-screen'
import { contentOfForm, type ReadEssay } from './read-essay-form'
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
  const besideText = await readBesideText(words, language)
  const mine = besideText(contentToCompare(viewer, essay, newest))
  const fields = [
    { label: words.title, theirs: newest.title, mine: values.title },
    { label: words.lead, theirs: newest.lead, mine: values.lead },
    { label: words.newTopic, theirs: '', mine: values.newTopic },
    ...besideText(newest).map(([label, theirs], place) => ({ label, theirs, mine: mine[place]?.[1] ?? '' })),
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
  return {
    ...(await refusedScreen(viewer, essay, text, { twoTexts })),
    meanwhile: await savedMeanwhile(viewer, essay, newest),
  }
}

async function savedMeanwhile(
  viewer: Viewer,
  { draftId }: ReadEssay,
  newest: NamedRevision,
): Promise<Meanwhile> {
  const draft = await findDraft(viewer.id, draftId)
  const fields = fieldsAsSent(valuesOf({ newest, piece: draft?.piece ?? null }))
  return { base: { draftId, basedOn: String(newest.number) }, fields }
}

/** What was typed; of what only editors may set, what stands there: saving leaves that as it is. */
function contentToCompare(viewer: Viewer, { values }: ReadEssay, newest: NamedRevision): DraftContent {
  const content = contentOfForm(values, { saved: newest.date, shown: newest.date })
  if (isAllowed(viewer.role, 'set byline', "another's")) return content
  const { authorIds, slug, canonical } = newest
  return { ...content, authorIds, slug, canonical }
}
