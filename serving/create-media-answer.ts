import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { isUnchanged } from '@/press/is-unchanged'

export type OpenMediaFile = (path: string) => Promise<{ file: string; type: string } | null>
type Answer = (request: IncomingMessage, response: ServerResponse, extra: readonly string[]) => Promise<void>

/** `/media/<hash>/<width>.<type>`: these bytes never change. Every other name may get another picture. */
const NAMED_BY_CONTENT = /^\/media\/[0-9a-f]{16}\//
const FOR_EVER = 'public, max-age=31536000, immutable'
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate'

/**
 * Answers with an uploaded picture. Whatever its bytes may be, a browser that opens it takes it for a picture of
 * the type we made, and runs nothing in it. Paths that name no picture are left to `answerMissing`.
 */
export function createMediaAnswer(openMediaFile: OpenMediaFile, answerMissing: Answer): Answer {
  return async function answerMedia(request, response, extra) {
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    const found = await openMediaFile(path)
    if (!found) return answerMissing(request, response, extra)
    const { size, mtimeMs } = await stat(found.file)
    const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
    const fields = [
      ...['Content-Type', found.type, 'X-Content-Type-Options', 'nosniff', 'ETag', etag],
      ...['Cache-Control', NAMED_BY_CONTENT.test(path) ? FOR_EVER : ASK_EACH_TIME],
      ...['Content-Security-Policy', "sandbox; default-src 'none'", ...extra],
    ]
    if (isUnchanged(request.headers['if-none-match'], etag)) {
      response.writeHead(304, fields).end()
      return
    }
    response.writeHead(200, [...fields, 'Content-Length', `${size}`])
    if (request.method === 'HEAD') response.end()
    else await sendFile(found.file, response)
  }
}

async function sendFile(file: string, response: ServerResponse): Promise<void> {
  try {
    await pipeline(createReadStream(file), response)
  } catch (error) {
    // The visitor left before the end: there is nobody to tell.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}
