import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { markProblems } from '@/app/(desk)/_editor/marked-problem'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import type { PublishedOutcome } from '@/publication/essays/drafts/publish-draft'
import { compareScreens } from './compare-screens'
import type { EssayScreen } from './essay-screen'
import type { ReadEssay } from './read-essay-form'
import { refusedScreen } from './refused-screen'
import { formFieldOf, missingInWords, todoOf } from './todo-of'

/** Says on the form why what was saved is not public, beside the field that has to change. */
export async function publicationRefusal(
  viewer: Viewer,
  essay: ReadEssay,
  outcome: Exclude<PublishedOutcome, { status: 'published' | 'discarded' }>,
): Promise<EssayScreen> {
  const words = (await siteTexts()).texts.desk.essay
  const draft = await findDraft(viewer.id, essay.draftId)
  const reasons = draft ? await todoOf(viewer, draft.newest) : {}
  const beside = (field: keyof EssayScreen['errors'], text: string) =>
    refusedScreen(viewer, essay, text, { ...reasons, errors: { [field]: text } })
  switch (outcome.status) {
    case 'stale':
      return compareScreens(viewer, essay, outcome.newest)
    case 'unfinished': {
      const errors = outcome.fields.map((field) => [formFieldOf(field), missingInWords(field, words)])
      return refusedScreen(viewer, essay, words.notYetPublic, {
        ...reasons,
        errors: Object.fromEntries(errors),
      })
    }
    case 'in-future':
      // What is wrong is said once, at the field.
      return refusedScreen(viewer, essay, words.inFutureAbove, {
        ...reasons,
        errors: { date: words.inFuture },
      })
    case 'slug-wrong':
      return beside('slug', words.slugWrong)
    case 'slug-taken':
      return beside('slug', words.slugTaken(outcome.suggestion))
    case 'refused':
      return refusedScreen(viewer, essay, words.refusedToPublish, {
        ...reasons,
        problems: markProblems(outcome.problems, words),
      })
    case 'not-found':
      return { ...(await refusedScreen(viewer, essay, words.gone)), isGone: true }
  }
}
