import type { MakeIssue } from './freeze-mailing'

/** How an issue is made public and composed. */
export const makeIssue: MakeIssue = {
  publish: () => Promise.reject(new Error('Issues cannot be made public yet')),
  compose: () => Promise.reject(new Error('Issues cannot be composed yet')),
}
