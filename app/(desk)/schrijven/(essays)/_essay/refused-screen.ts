import 'server-only'
import type { Viewer } from '@/app/_server/viewer'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { aboutDraft, beginScreen } from './begin-screen'
import type { EssayScreen } from './essay-screen'
import type { ReadEssay } from './read-essay-form'

/** The form after a refusal: what was typed stays in it, based on the revision it was based on. */
export async function refusedScreen(
  viewer: Viewer,
  essay: ReadEssay,
  text: string,
  reasons: Partial<Pick<EssayScreen, 'errors' | 'problems' | 'todo' | 'twoTexts'>> = {},
): Promise<EssayScreen> {
  const draft = await findDraft(viewer.id, essay.draftId)
  return {
    ...(await beginScreen(viewer)),
    ...(draft && (await aboutDraft(viewer, draft))),
    ...typed(essay),
    ...reasons,
    answer: { tone: 'bad', text },
  }
}

/** The form when nothing could be asked of the database: only what was typed, and a sentence. */
export function bareScreen(essay: ReadEssay, text: string): EssayScreen {
  return {
    ...typed(essay),
    about: [],
    savedAt: '',
    isSavedByItself: null,
    isDiscarded: false,
    isHandedOver: false,
    isHandedIn: false,
    mayDiscard: false,
    changes: null,
    piece: null,
    errors: {},
    problems: [],
    todo: [],
    twoTexts: null,
    topics: null,
    preview: null,
    publishedAt: null,
    answer: { tone: 'bad', text },
  }
}

function typed({ draftId, basedOn, values, isByItself }: ReadEssay) {
  return { at: Date.now(), draftId, revision: basedOn, values, isByItself }
}
