import { z } from 'zod'
import type { AskedList } from '@/db/schema'
import { emailAddress } from '@/publication/readers/consent/email-address'
import { MOST_ASKED, readAskedLists } from './asked-lists'
import { FORMS } from './wording'

/**
 * What the sign-up form posts. `website` is a field that people do not see and machines fill in. A form that does
 * not say where it stood, stood on the newsletter page.
 */
export const signUpForm = z.object({
  email: emailAddress,
  form: z.enum(FORMS).catch('newsletter'),
  website: z.string().catch(''),
})

/** `lists`: the boxes that were ticked; when it is left out, the newsletter. */
export type SignUp = z.infer<typeof signUpForm> & { lists?: AskedList[] | undefined }

export type ReadSignUp =
  | { status: 'read'; signUp: SignUp }
  | { status: 'no-address' }
  | { status: 'nothing-ticked' }

/** A sign-up form as it was posted; what is wrong with it says nothing of any address. */
export function readSignUpForm(fields: Record<string, string>): ReadSignUp {
  const signUp = signUpForm.safeParse(fields)
  if (!signUp.success) return { status: 'no-address' }
  const lists = readAskedLists(fields)
  if (lists.length > MOST_ASKED) return { status: 'no-address' }
  return lists.length === 0
    ? { status: 'nothing-ticked' }
    : { status: 'read', signUp: { ...signUp.data, lists } }
}
