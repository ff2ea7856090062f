import 'server-only'
import { randomUUID } from 'node:crypto'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { findDraft, type OpenDraft } from '@/publication/essays/drafts/find-draft'
import { findChangesOfOthers } from '@/publication/essays/revisions/find-changes-of-others'
import { dayInAmsterdam } from '@/publication/public/addresses/year-and-month'
import { listTopics } from '@/publication/public/topics/list-topics'
import { longMoment, shortMoment } from '@/texts/dates'
import { joinNames } from '@/texts/join-names'
import type { Choice, EssayScreen } from './essay-screen'
import type { EssayValues } from './essay-values'
import { todoOf } from './todo-of'

const NO_VALUES: EssayValues = {
  title: '',
  lead: '',
  slug: '',
  date: '',
  body: '',
  canonical: '',
  language: '',
  newTopic: '',
  topicIds: [],
  authorIds: [],
  imageSrc: '',
  imageAlt: '',
  imageCredit: '',
  imageLicence: '',
  removePicture: false,
}

const QUIET = {
  answer: null,
  publishedAt: null,
  errors: {},
  problems: [],
  todo: [],
  twoTexts: null,
  preview: null,
}

/** The form before the first save. The draft gets its id here, so that saving twice begins one draft. */
export async function beginScreen(viewer: Viewer): Promise<EssayScreen> {
  const { essay } = (await siteTexts()).texts.desk
  return {
    ...QUIET,
    at: Date.now(),
    draftId: randomUUID(),
    revision: 0,
    savedAt: '',
    isSavedByItself: true,
    isDiscarded: false,
    isHandedOver: false,
    isHandedIn: false,
    mayDiscard: false,
    changes: null,
    piece: null,
    values: NO_VALUES,
    about: [essay.byline(viewer.name)],
    topics: await listTopicChoices(),
  }
}

/** The form with the newest revision in it; null when the draft is not theirs to read. */
export async function draftScreen(viewer: Viewer, draftId: string): Promise<EssayScreen | null> {
  const draft = await findDraft(viewer.id, draftId)
  if (!draft) return null
  return {
    ...QUIET,
    at: Date.now(),
    draftId,
    revision: draft.newest.number,
    values: valuesOf(draft),
    ...(await todoOf(viewer, draft.newest)),
    ...(await aboutDraft(viewer, draft)),
    topics: await listTopicChoices(),
  }
}

async function listTopicChoices(): Promise<Choice[]> {
  return (await listTopics()).map(({ id, name }) => ({ id, name }))
}

/** What is said about a draft beside its text. */
export async function aboutDraft(
  viewer: Viewer,
  draft: OpenDraft,
): Promise<
  Pick<
    EssayScreen,
    | 'about'
    | 'piece'
    | 'savedAt'
    | 'isSavedByItself'
    | 'isDiscarded'
    | 'isHandedOver'
    | 'isHandedIn'
    | 'mayDiscard'
    | 'changes'
  >
> {
  const { texts, language } = await siteTexts()
  const { essay, states } = texts.desk
  const { newest, piece, state } = draft
  const moment = longMoment(newest.savedAt, language)
  // The next save of whoever handed it in takes it back: that is theirs to decide.
  const isOwnSubmission = state === 'submitted' && draft.ownerId === viewer.id
  const about = [
    essay.status(states[state]),
    essay.revision(newest.number, newest.savedByName, moment),
    ...(isOwnSubmission ? [essay.submissionRule] : []),
    ...(newest.authorIds.length === 0 ? [essay.byline(draft.ownerName)] : []),
  ]
  return {
    about,
    savedAt: texts.desk.room.savedAt(shortMoment(newest.savedAt, language)),
    isSavedByItself: !isOwnSubmission,
    isDiscarded: draft.discardedAt !== null,
    isHandedIn: isOwnSubmission,
    isHandedOver: isOwnSubmission || state === 'published',
    mayDiscard: draft.ownerId === viewer.id && !piece && !draft.discardedAt,
    changes: await changesOf(viewer, draft),
    piece: piece && { id: piece.id, path: piece.path, isWithdrawn: piece.withdrawnAt !== null },
  }
}

async function changesOf(viewer: Viewer, draft: OpenDraft): Promise<EssayScreen['changes']> {
  const changes = await findChangesOfOthers(viewer.id, draft)
  if (!changes) return null
  const { texts, language } = await siteTexts()
  const { from, to, names } = changes
  return {
    href: `/schrijven/concepten/${draft.id}/versies?van=${from}&naar=${to}`,
    text: texts.revisions.changedByOthers(joinNames(names, language)),
  }
}

/** A revision as its fields show it. A published piece keeps its date until another is chosen. */
export function valuesOf({ newest, piece }: Pick<OpenDraft, 'newest' | 'piece'>): EssayValues {
  const date = newest.date ?? piece?.date
  return {
    title: newest.title,
    lead: newest.lead,
    slug: newest.slug,
    body: newest.body,
    topicIds: newest.topicIds,
    authorIds: newest.authorIds,
    newTopic: '',
    date: newest.typedDate || (date ? dayInAmsterdam(date) : ''),
    canonical: newest.canonical ?? '',
    language: newest.language ?? '',
    imageSrc: newest.image?.src ?? '',
    imageAlt: newest.image?.alt ?? '',
    imageCredit: newest.image?.credit ?? '',
    imageLicence: newest.image?.licence ?? '',
    removePicture: false,
  }
}
