import { z } from 'zod'

/** What every form of a page behind a link says: by which link, and for whom by that. */
export const linkForm = z.object({ token: z.string().regex(/^[\w-]{43}$/) })
