import { z } from 'zod'
import { PACES } from '@/db/schema'
import { PAUSES } from './pause-until'

const of = { token: z.string(), subscriptionId: z.uuid() }

/** What the buttons of a list on somebody's page post, and the one that leaves all of them. */
export const changeForm = z.discriminatedUnion('what', [
  z.object({ what: z.literal('leave'), ...of }),
  z.object({ what: z.literal('pause'), ...of, pause: z.enum(PAUSES), day: z.string().catch('') }),
  z.object({ what: z.literal('resume'), ...of }),
  z.object({ what: z.literal('pace'), ...of, pace: z.enum(PACES) }),
  z.object({ what: z.literal('leave-everything'), token: z.string() }),
])

export type Change = z.infer<typeof changeForm>
