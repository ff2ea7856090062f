import type { MediaFile } from '@/publication/pictures/media/open-variant'

/** The page `/melding/410-dialogue`, which says that its authors withdrew a dialogue. */
export const DIALOGUE_NOTICE = '410-dialogue'
/** The page that says that a piece of several authors was withdrawn, by them or by the editors. */
export const AUTHORS_NOTICE = '410-authors'
export type GoneNotice = typeof DIALOGUE_NOTICE | typeof AUTHORS_NOTICE

/** What a public address is. The press reads the same shape without knowing of us. */
export type Address =
  /** `query`: the parameters it knows and their values; `keep` false: made anew for each reader who asks */
  | { status: 'page'; query?: Record<string, readonly string[]>; keep?: boolean }
  | { status: 'moved'; to: string }
  /** it was there and was withdrawn; `notice`: of a dialogue by its authors, or of several authors */
  | { status: 'gone'; notice?: GoneNotice }
  /** of a picture that something published uses */
  | { status: 'file'; open: () => Promise<MediaFile | null> }
  | { status: 'unknown' }

/** Answers for one path without asking anybody: it holds all public addresses of one edition. */
export type AddressBook = (path: string) => Address
