import type { FollowRequest } from '@/publication/readers/following/follow-form'
import type { SignUp } from './sign-up-form'

/** What a form asks for: the one under a dialogue, or the one with a box for each list there is beside them. */
export type WhatIsAsked =
  | ({ list: 'newsletter' } & Omit<SignUp, 'website'>)
  | ({ list: 'dialogue' } & Omit<FollowRequest, 'website'>)

/** What was asked, when; of the visitor a keyed hash. */
export type Asking = WhatIsAsked & { ipHash: string; askedAt: Date }
