'use server'

import { z } from 'zod'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { changeProfile } from '@/publication/people/members/change-profile'

const profileForm = z.object({
  name: z.string().trim().min(1).max(100),
  roleLine: z.string().trim().max(200),
  bio: z.string().max(25_000),
})

/** Changes the viewer's own name and author page. */
export async function saveProfile(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('change profile', form, async (viewer, { texts }) => {
    const { desk } = texts
    const asked = readForm(profileForm, form)
    if (!asked) return bad(desk.profile.wrong)
    const outcome = await changeProfile(viewer.id, viewer.id, asked)
    if (outcome.status === 'not-allowed') return bad(desk.notAllowed)
    if (outcome.status === 'changed') return good(desk.profile.saved)
    const [problem] = outcome.problems
    return bad(problem ? desk.essay.problem(problem.line, problem.column, problem.message) : desk.trouble)
  })
}
