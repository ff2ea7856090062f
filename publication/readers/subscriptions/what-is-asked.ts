import type { FollowRequest } from '@/publication/readers/following/follow-form'
import type { SignUp } from './sign-up-form'

/** What a form asks for, by the list it is about. */
export type WhatIsAsked =
  | ({ list: 'newsletter' } & Omit<SignUp, 'website'>)
  | ({ list: 'dialogue' } & Omit<FollowRequest, 'website'>)

/** What was asked, when; of the visitor a keyed hash. */
export type Asking = WhatIsAsked & { ipHash: string; askedAt: Date }
