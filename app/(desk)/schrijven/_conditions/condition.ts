import type { SiteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'

/** `now` keeps readers or writers from something; `soon` may wait until somebody has time. */
export type Urgency = 'now' | 'soon'

/** One thing that is not in order, in a sentence for whoever can do something about it. */
export type Condition = { key: string; urgency: Urgency; sentence: string; href?: string; linkText?: string }

/** What a part of the product knows of itself; it answers quickly, and with nothing when all is well. */
export type AskCondition = (viewer: Viewer, site: SiteTexts) => Promise<Condition[]>
