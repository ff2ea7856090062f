import type { Shown } from '@/app/(desk)/_editor/preview'
import type { Answer } from '@/app/(desk)/_forms/answer'

/** Everything the room of a mail shows that changes: what a page begins with, and what its form is answered. */
export type MailScreen = Answer & Shown
