import { z } from 'zod'
import { emailAddress } from '@/publication/readers/consent/email-address'
import { PACES } from './wording'

/**
 * What the form under a dialogue posts. `dialogue` is its address, `website` a field that people do not see and machines
 * fill in. A finished dialogue has one pace, so a form that names none means that one.
 */
export const followForm = z.object({
  dialogue: z.string().regex(/^\/\d{4}\/\d{2}\/[a-z0-9-]{1,200}$/),
  email: emailAddress,
  pace: z.enum(PACES).catch('as-it-was-written'),
  website: z.string().catch(''),
})

export type FollowRequest = z.infer<typeof followForm>
