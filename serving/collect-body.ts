import type { IncomingMessage, ServerResponse } from 'node:http'
import { takeRoom } from './body-room'
import { replayRequest } from './replay-request'

/** `complete`: all of it is there. `gone`: the visitor left before it was. `full`: there is no room for it now. */
export type Collected =
  | { status: 'complete'; body: Buffer; handOn: () => IncomingMessage }
  | { status: 'gone' }
  | { status: 'full' }

/**
 * Takes a body in before anybody reads it, so that a slow visitor holds nobody's place, and one who leaves half-way has
 * asked for nothing. `handOn` gives the request with all of it to whoever reads it then; without that it is thrown away
 * once there is an answer. A network has room for so much at once. `earlyBytes` came in before; what comes from now on is for `limitBody` to count.
 */
export function collectBody(
  request: IncomingMessage,
  response: ServerResponse,
  network: string,
): { earlyBytes: number; collected: Promise<Collected> } {
  const early: Buffer = request.read() ?? Buffer.alloc(0)
  const earlyBytes = early.length
  if (request.complete) {
    const handOn = () => replayRequest(request, early)
    return { earlyBytes, collected: Promise.resolve({ status: 'complete', body: early, handOn }) }
  }
  return { earlyBytes, collected: collectRest(request, response, network, early) }
}

function collectRest(
  request: IncomingMessage,
  response: ServerResponse,
  network: string,
  early: Buffer,
): Promise<Collected> {
  const chunks = [early]
  let bytes = 0
  let isOver = false
  return new Promise((resolve) => {
    take(early.length)
    // A request that was answered without being read never closes; its answer does.
    request.once('close', end)
    response.once('close', end)
    function end(): void {
      throwAway()
      resolve({ status: 'gone' })
    }
    request.push = function pushLater(chunk: unknown) {
      if (chunk === null) resolve({ status: 'complete', body: whole(), handOn })
      else if (Buffer.isBuffer(chunk) && !isOver) {
        if (take(chunk.length)) chunks.push(chunk)
        else {
          throwAway()
          resolve({ status: 'full' })
        }
      }
      return true
    }
  })

  function take(more: number): boolean {
    bytes += more
    return takeRoom(network, more)
  }

  function throwAway(): void {
    isOver = true
    take(-bytes)
    chunks.length = 0
  }

  function whole(): Buffer {
    const body = Buffer.concat(chunks)
    chunks.splice(0, chunks.length, body)
    return body
  }

  function handOn(): IncomingMessage {
    const body = whole()
    throwAway()
    return replayRequest(request, body)
  }
}
