import type { IncomingMessage, ServerResponse } from 'node:http'

/** What is not there at the desk is said with the way back to it. */
export const DESK_NOT_FOUND = '404-desk'

/** Answers with a page in words and this status, or the status that its name begins with. `extra` are fields of the answer: name, value, name, value. */
export type AnswerNotice = (
  notice: number | typeof DESK_NOT_FOUND,
  request: IncomingMessage,
  response: ServerResponse,
  extra: readonly string[],
) => void

/** Says that it is too busy at this moment, and when to come back. */
export type AnswerBusy = (
  retryAfterSeconds: number,
  request: IncomingMessage,
  response: ServerResponse,
  extra: readonly string[],
) => void

/** Something we need failed: that is mostly over sooner than a crowd is. */
export const RETRY_AFTER_FAILURE_SECONDS = 5
