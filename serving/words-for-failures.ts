import type { ServerResponse } from 'node:http'

/** Whether an answer with this status and type is one that people should not get to see. */
export type IsForMachines = (status: number, contentType: string) => boolean

/** Answers in the handler's place, unless it began to answer already; what it still writes is thrown away. */
export type SayInstead = (status: number) => Promise<void>

/**
 * Puts words in the place of an answer that has none: a handler that throws leaves an empty page with a number.
 * When such an answer begins, what `findWords` found is called and answers instead, on the response that it is given, at once
 * or later. The function that is returned does the same for failures of which the handler knows nothing.
 */
export function wordsForFailures(
  response: ServerResponse,
  isForMachines: IsForMachines,
  findWords: (status: number) => Promise<(speaker: ServerResponse) => void>,
): SayInstead {
  const { writeHead, write, end, flushHeaders } = response
  const speaking = { writeHead, write, end, flushHeaders }
  const silent = { writeHead: () => response, write: () => true, end: () => response, flushHeaders: () => {} }

  Object.assign(response, {
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = status
      return isReplaced(typeIn(rest.at(-1)))
        ? response
        : Reflect.apply(writeHead, response, [status, ...rest])
    },
    write: (...given: unknown[]) => isReplaced() || Reflect.apply(write, response, given),
    end: (...given: unknown[]) => (isReplaced() ? response : Reflect.apply(end, response, given)),
    flushHeaders: () => isReplaced() || flushHeaders.call(response),
  })
  let saying: Promise<void> | null = null
  return sayInstead

  function isReplaced(typeGiven?: string): boolean {
    const type = typeGiven ?? String(response.getHeader('content-type') ?? '')
    if (response.headersSent || !isForMachines(response.statusCode, type)) return false
    void sayInstead(response.statusCode)
    return true
  }

  /** Once: a handler may write of a failure and throw it as well. */
  function sayInstead(status: number): Promise<void> {
    saying ??= response.headersSent ? Promise.resolve() : findAndSay(status)
    return saying
  }

  async function findAndSay(status: number): Promise<void> {
    Object.assign(response, silent)
    const words = await findWords(status)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    words(speakerOf(response, speaking))
  }
}

/** The response with these ways to write, whatever becomes of its own: the handler stays silent however long words take. */
function speakerOf(response: ServerResponse, speaking: object): ServerResponse {
  const speaker: ServerResponse = new Proxy(response, {
    get(target, name) {
      const value: unknown = Reflect.get(name in speaking ? speaking : target, name)
      if (typeof value !== 'function') return value
      return (...given: unknown[]) => {
        const answer: unknown = Reflect.apply(value, target, given)
        return answer === target ? speaker : answer
      }
    },
  })
  return speaker
}

/** The type among the fields that are handed to `writeHead` itself, by name or as a flat list. */
function typeIn(fields: unknown): string | undefined {
  if (typeof fields !== 'object' || fields === null) return undefined
  const pairs = Array.isArray(fields)
    ? fields.map((name, at) => [name, fields[at + 1]] as const).filter((_, at) => at % 2 === 0)
    : Object.entries(fields)
  const found = pairs.find(([name]) => String(name).toLowerCase() === 'content-type')
  return found && String(found[1])
}
