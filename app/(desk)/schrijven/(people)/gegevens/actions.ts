'use server'

import { notFound } from 'next/navigation'
import { z } from 'zod'
import { type Answer, bad, good } from '@/app/(desk)/_forms/answer'
import { answerMember } from '@/app/(desk)/_forms/answer-member'
import { line, text } from '@/app/(desk)/_forms/fields'
import { fieldsAsSent } from '@/app/(desk)/_forms/merging/fields-as-sent'
import { readForm } from '@/app/(desk)/_forms/read-form'
import { changeProfile } from '@/publication/people/members/change-profile'
import { markOfProfile } from '@/publication/people/members/shown-profile'
import { profileTodo } from './profile-todo'

const profileForm = z.object({ name: line, roleLine: line, bio: text, seen: text })

/** Characters, of each field. */
const MOST = { name: 100, roleLine: 200, bio: 25_000 } as const

/** Changes the viewer's own name and author page; what readers cannot be shown is kept as it was typed. */
export async function saveProfile(_before: unknown, form: FormData): Promise<Answer> {
  return answerMember('change profile', form, async (viewer, { texts }) => {
    const { desk } = texts
    const { seen, ...asked } = readForm(profileForm, form) ?? notFound()
    for (const field of ['name', 'roleLine', 'bio'] as const)
      if (asked[field].length > MOST[field]) return bad(desk.profile.tooLong[field](MOST[field]))
    const outcome = await changeProfile(viewer.id, viewer.id, asked, seen || undefined)
    if (outcome.status === 'stale') {
      // Pressed again, it goes over what was saved meanwhile.
      form.set('seen', outcome.mark)
      return { ...bad(desk.profile.stale), meanwhile: { base: {}, fields: fieldsAsSent(outcome.saved) } }
    }
    form.set('seen', markOfProfile(asked))
    if (outcome.status === 'not-allowed') return bad(desk.notAllowed)
    if (outcome.status === 'changed') return good(desk.profile.saved)
    const todo = profileTodo(outcome, desk)
    return good([desk.profile.notShownYet, ...todo.map(({ words }) => words)].join(' '))
  })
}
