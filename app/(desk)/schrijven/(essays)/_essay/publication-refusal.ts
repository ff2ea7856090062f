import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { markProblems } from '@/app/(desk)/_editor/marked-problem'
import type { PublishedOutcome } from '@/publication/essays/drafts/publish-draft'
import { compareScreens } from './compare-screens'
import type { EssayScreen } from './essay-screen'
import type { ReadEssay } from './read-essay-form'
import { refusedScreen } from './refused-screen'

/** Says on the form why what was saved is not public, beside the field that has to change. */
export async function publicationRefusal(
  viewer: Viewer,
  essay: ReadEssay,
  outcome: Exclude<PublishedOutcome, { status: 'published' | 'discarded' }>,
): Promise<EssayScreen> {
  const words = (await siteTexts()).texts.desk.essay
  const beside = (field: keyof EssayScreen['errors'], text: string) =>
    refusedScreen(viewer, essay, text, { errors: { [field]: text } })
  switch (outcome.status) {
    case 'stale':
      return compareScreens(viewer, essay, outcome.newest)
    case 'untitled':
      return beside('title', words.untitled)
    case 'empty':
      return beside('body', words.empty)
    case 'in-future':
      return beside('date', words.inFuture)
    case 'slug-wrong':
      return beside('slug', words.slugWrong)
    case 'slug-taken':
      return beside('slug', words.slugTaken(outcome.suggestion))
    case 'refused':
      return refusedScreen(viewer, essay, words.refusedToPublish, {
        problems: markProblems(outcome.problems, words),
      })
    case 'not-found':
      return refusedScreen(viewer, essay, words.gone)
  }
}
