import type { JobName, Jobs } from '@/queue/jobs'

type Handlers = { [Name in JobName]?: (payload: Jobs[Name]) => Promise<void> }

/** What is done when a job comes up. A handler is one call; what it means is said in `publication/`. */
export const HANDLERS: Handlers = {}
