'use server'

import { z } from 'zod'
import { inWords } from '@/app/_server/in-words'
import { siteTexts } from '@/app/_server/site-texts'
import { requireActingMember } from '@/app/_server/viewer'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { changeProfile } from '@/publication/people/members/change-profile'
import { textsIn } from '@/texts/texts'

const profileForm = z.object({
  name: z.string().trim().min(1).max(100),
  roleLine: z.string().trim().max(200),
  // Browsers send line ends as CRLF; our texts have LF.
  bio: z
    .string()
    .max(25_000)
    .transform((bio) => bio.replaceAll('\r\n', '\n')),
})

/** Changes the viewer's own name and author page. */
export async function saveProfile(_before: Answer, form: FormData): Promise<Answer> {
  return inWords(
    () => bad(textsIn('nl').desk.trouble),
    async () => {
      const viewer = await requireActingMember('change profile')
      const { desk } = (await siteTexts()).texts
      const asked = profileForm.safeParse(Object.fromEntries(form))
      if (!asked.success) return bad(desk.profile.wrong)
      const outcome = await changeProfile(viewer.id, viewer.id, asked.data)
      if (outcome.status === 'not-allowed') return bad(desk.notAllowed)
      if (outcome.status === 'changed') return good(desk.profile.saved)
      const [problem] = outcome.problems
      return bad(problem ? desk.essay.problem(problem.line, problem.column, problem.message) : desk.trouble)
    },
  )
}
