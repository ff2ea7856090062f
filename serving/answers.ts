import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers with a page in words and this status. `extra` are fields of the answer: name, value, name, value. */
export type AnswerNotice = (
  status: number,
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
