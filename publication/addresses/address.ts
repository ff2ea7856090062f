/** What a public address is. The press reads the same shape without knowing of us. */
export type Address =
  /** `query`: the parameters it knows and their values; `keep` false: made anew for each reader who asks */
  | { status: 'page'; query?: Record<string, readonly string[]>; keep?: boolean }
  | { status: 'moved'; to: string }
  /** it was there and was withdrawn */
  | { status: 'gone' }
  | { status: 'unknown' }

/** Answers for one path without asking anybody: it holds all public addresses of one edition. */
export type AddressBook = (path: string) => Address
