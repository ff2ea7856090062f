import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { markProblems } from '@/app/(desk)/_editor/marked-problem'
import { listMissing } from '@/publication/essays/drafts/list-missing'
import type { Judged, MissingField } from '@/publication/essays/drafts/missing-fields'
import type { Texts } from '@/texts/texts'
import type { EssayScreen } from './essay-screen'
import type { EssayField } from './essay-values'

/** What is still to be done to a saved essay before readers can see it, and where its text is wrong. */
export async function todoOf(viewer: Viewer, essay: Judged): Promise<Pick<EssayScreen, 'todo' | 'problems'>> {
  const words = (await siteTexts()).texts.desk.essay
  const missing = await listMissing(viewer.id, essay)
  const problems = markProblems(missing.problems, words)
  const fields = missing.fields.map((field) => ({
    field: formFieldOf(field),
    words: missingInWords(field, words),
  }))
  return {
    problems,
    todo: [
      ...fields,
      ...problems.map(({ line, column, words }) => ({ field: 'body', words, place: { line, column } })),
    ],
  }
}

/** The field of the form in which that is. */
export function formFieldOf(field: MissingField): EssayField {
  if (field === 'controlInTitle') return 'title'
  return field === 'controlInLead' ? 'lead' : field
}

/** What to do about a field with which an essay cannot be public. */
export function missingInWords(field: MissingField, words: Texts['desk']['essay']): string {
  const sentences: Record<MissingField, string> = {
    title: words.untitled,
    body: words.empty,
    date: words.wrongDate,
    slug: words.slugWrong,
    canonical: words.wrongCanonical,
    language: words.wrongLanguage,
    controlInTitle: words.controlInTitle,
    controlInLead: words.controlInLead,
    picture: words.closedPicture,
    imageAlt: words.missingAlt,
    imageCredit: words.missingCredit,
  }
  return sentences[field]
}
