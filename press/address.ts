/** What is to be found at a path. The product makes these; the press only acts on them. */
export type Address =
  | {
      status: 'page'
      /** the query parameters the page knows, each with the values it knows; all else is dropped */
      query?: Readonly<Record<string, readonly string[]>>
      /** false: printed for each asker and kept nowhere, neither here nor with them */
      keep?: boolean
    }
  | { status: 'moved'; to: string }
  | {
      status: 'gone'
      /** which notice says so, one of those the press was told of; left out: the general one */
      notice?: string
    }
  | FileAddress
  | { status: 'unknown' }

/** Nothing that is printed: a file that readers may have. Whoever serves files opens it; null when it is lost. */
export type FileAddress = { status: 'file'; open: () => Promise<OpenFile | null> }

/** `file` is where it is on the disk; size in bytes, changed in milliseconds since 1970. */
export type OpenFile = { file: string; type: string; size: number; changed: number }

/** All public addresses of one edition. Answers from memory: it is asked for every unknown path. */
export type AddressBook = (path: string) => Address
