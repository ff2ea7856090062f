import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { insteadOf } from '@/instead-of'
import type { FileAddress } from '@/press/address'
import { isUnchanged } from '@/press/is-unchanged'

/** What readers may have at this path, from memory; null when that is nothing. */
export type FindFile = (path: string) => Promise<FileAddress | null>
type Answer = (request: IncomingMessage, response: ServerResponse, extra: readonly string[]) => Promise<void>

/**
 * Kept by everybody and asked for each time (RFC 9111, 5.2.2.4): what was withdrawn is gone with the next look at it, in
 * browsers and in caches between. A year by heart would be a year that nobody can take back.
 */
const ASK_EACH_TIME = 'public, no-cache'

/**
 * Answers with a picture that readers may have. Whatever its bytes may be, a browser that opens it takes it for a picture
 * of the type we made, and runs nothing in it. Everything else, whether there is such a picture or not, is one and the same
 * answer: `answerMissing`. Nobody is asked who they are: pictures of the desk are not served here.
 */
export function createMediaAnswer(findFile: FindFile, answerMissing: Answer): Answer {
  return async function answerMedia(request, response, extra) {
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    const found = await (await findFile(path))?.open()
    if (!found) return answerMissing(request, response, extra)
    const { file, type, size, changed } = found
    const etag = `"${size.toString(36)}-${Math.round(changed).toString(36)}"`
    const fields = [
      ...['Content-Type', type, 'X-Content-Type-Options', 'nosniff', 'ETag', etag],
      ...['Cache-Control', ASK_EACH_TIME, 'Content-Security-Policy', "sandbox; default-src 'none'", ...extra],
    ]
    if (isUnchanged(request.headers['if-none-match'], etag)) {
      response.writeHead(304, fields).end()
      return
    }
    response.writeHead(200, [...fields, 'Content-Length', `${size}`])
    if (request.method === 'HEAD') response.end()
    else await sendFile(file, response)
  }
}

async function sendFile(file: string, response: ServerResponse): Promise<void> {
  try {
    await pipeline(createReadStream(file), response)
  } catch (error) {
    // The visitor left before the end: there is nobody to tell.
    insteadOf('ERR_STREAM_PREMATURE_CLOSE', undefined)(error)
  }
}
