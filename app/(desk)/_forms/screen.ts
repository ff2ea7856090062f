import type { LocalCopy } from './local-copies/local-copy'

/** What somebody saved since this form was made, as its fields have it, and what a save on top of it is based on. */
export type Meanwhile = Pick<LocalCopy, 'base' | 'fields'>

/** What every form shows that changes: what became of it. The screen of a form adds what else it shows. */
export type Screen = {
  /** when it was made, in milliseconds: tells two answers with the same words apart */
  at: number
  /** `away`: the server answered nothing; `busy`: it had no room, and is asked again by itself */
  answer: {
    tone: 'good' | 'bad' | 'away' | 'busy'
    text: string
    link?: { href: string; words: string }
    /** more than one place to go to */
    links?: { href: string; words: string }[]
    /** what the server did not answer, and may in a moment: to keep what was typed, or more than that */
    unanswered?: 'save' | 'more'
  } | null
  /** whether all that was sent is kept now; when it is not said, a good answer means so */
  isKept?: boolean
  /** what it is about is not there any more: what stands in the form, also what was kept of it before, stands nowhere else */
  isGone?: boolean
  /** it says more than that something was kept: whoever pressed has to see it, wherever on the page */
  comesIntoView?: boolean
  /** nobody pressed a button for it, so nothing may take the focus */
  isByItself?: boolean
  /** it was not kept, because this was saved meanwhile */
  meanwhile?: Meanwhile
  /** whose page it was sent from, when it was refused because somebody else is signed in by now */
  whose?: string
}
