import 'server-only'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { findViewer } from '@/app/_server/viewer'
import { findMemberName } from '@/publication/people/members/find-member-name'
import { textsIn } from '@/texts/texts'
import { isNotThere } from './is-not-there'
import { leaveForPage } from './left-words/leave-for-page'
import { ownerTag } from './owner-tag'
import { readWhose } from './read-form'
import type { Screen } from './screen'

/**
 * Answers a form of the desk in words, whatever happens (see in-words.ts), and does what it asks for whoever's page it was
 * sent from alone: in one browser somebody else may have signed in since. A form that does not say whose it is, is refused too.
 */
export async function answerOwner<Shown extends Screen>(
  form: FormData,
  say: (sentence: string) => Shown,
  act: () => Promise<Shown>,
): Promise<Shown> {
  const { trouble, forms } = textsIn('nl').desk
  const screen = await inWords(trouble, say, async () => {
    const viewer = await findViewer()
    if (!viewer || isOf(viewer.id, form)) return act()
    const refused = say((await siteTexts()).texts.desk.anotherMeanwhile(await findMemberName(viewer.id)))
    return { ...refused, whose: readWhose(form) }
  }).catch(async (error: unknown) => {
    if (isNotThere(error)) await leaveForPage(form, say(forms.notThere))
    throw error
  })
  await leaveForPage(form, screen)
  return screen
}

/** Whether a form was sent from a page of this member. */
export function isOf(memberId: string, form: FormData): boolean {
  return readWhose(form) === ownerTag(memberId)
}
