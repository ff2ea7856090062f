import { z } from 'zod'
import { emailAddress } from '@/publication/readers/consent/email-address'
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

export type SignUp = z.infer<typeof signUpForm>
