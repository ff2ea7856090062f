import type { ServerResponse } from 'node:http'

/**
 * A page that failed while the database was out of order is answered with 503 and not with 500: by the time somebody asks whether it is,
 * it may be well again.
 */
export function sayOutOfOrder(response: ServerResponse, wasOutOfOrder: () => boolean): void {
  const { writeHead } = response
  response.writeHead = function writeHeadInTruth(this: ServerResponse, status: number, ...rest: unknown[]) {
    const said = status === 500 && wasOutOfOrder() ? 503 : status
    return Reflect.apply(writeHead, this, [said, ...rest])
  } as typeof writeHead
}
