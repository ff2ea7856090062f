/** What can be the matter, in the words that `/gezond` says it with. They name no host, no amount and no person. */
export type Trouble =
  | 'does not work'
  | 'does not answer in time'
  | 'cannot be written'
  | 'a table is locked'
  | 'little room left'
  | 'no room left'
  | 'refuses mail'
  | 'is not encrypted'
  | 'jobs wait too long'
  | 'was never made'
  | 'is old'

/** `warns` may wait until somebody has time; `fails` keeps readers or writers from something now. */
export type Finding = { state: 'works' } | { state: 'warns' | 'fails'; what: Trouble }

/** One look at one part of the site. What it throws is a finding too: the part does not work. */
export type Look = () => Promise<Finding>

export const WORKS: Finding = { state: 'works' }
