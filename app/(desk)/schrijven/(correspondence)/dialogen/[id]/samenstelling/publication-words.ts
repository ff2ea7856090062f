import type { PublishedDialogueOutcome } from '@/publication/correspondence/compositions/publish-dialogue'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'

/** What became of publishing a dialogue, as one sentence. */
export function publicationWords(
  outcome: PublishedDialogueOutcome,
  { approvals, publishing }: Texts['compositions'],
  language: Language,
): string {
  switch (outcome.status) {
    case 'published':
      return publishing.published(outcome.path)
    case 'not-approved': {
      const names = outcome.waitingFor.map(({ name }) => name)
      return publishing.notApproved(joinNames(names, language))
    }
    case 'in-future':
      return publishing.inFuture
    case 'slug-wrong':
      return publishing.slugWrong
    case 'slug-taken':
      return publishing.slugTaken(outcome.suggestion)
    case 'refused': {
      const [problem] = outcome.problems
      return publishing.refused(problem?.line ?? 1, problem?.column ?? 1, problem?.message ?? '')
    }
    case 'unanswered':
      return approvals.unpublishable
    case 'not-found':
      return approvals.gone
    default:
      return approvals[outcome.status]
  }
}
