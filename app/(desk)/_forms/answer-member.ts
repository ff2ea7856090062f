import 'server-only'
import { type SiteTexts, siteTexts } from '@/app/_server/site-texts'
import { findActingMember, type Viewer } from '@/app/_server/viewer'
import type { Action } from '@/publication/people/permissions/permissions'
import { type Answer, bad, withTyped } from './answer'
import { answerOwner } from './answer-owner'

type Act = (viewer: Viewer, site: SiteTexts) => Promise<Answer>

/**
 * Answers a form of a member in words, whatever happens: also when they are signed out meanwhile, somebody else is signed in
 * on their page, or something is out of order. What was typed goes back with the answer.
 */
export async function answerMember(action: Action, form: FormData, act: Act): Promise<Answer> {
  const answer = await answerOwner(form, bad, async () => {
    const viewer = await findActingMember(action)
    const site = await siteTexts()
    return viewer ? act(viewer, site) : bad(site.texts.desk.signedOutMeanwhile)
  })
  return withTyped(answer, form)
}
