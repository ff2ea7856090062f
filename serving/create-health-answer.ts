import type { IncomingMessage, ServerResponse } from 'node:http'

/** How one part of the site is: as it should be, or what is the matter in a few words that strangers may read. */
export type PartFinding = { state: 'works' } | { state: 'warns' | 'fails'; what: string }

export type HealthOptions = {
  /** answers within a second, whatever hangs */
  findings: () => Promise<Record<string, PartFinding>>
  /** whether readers get pages from this process, if need be from memory alone */
  servesReaders: () => Promise<boolean>
}

type Extra = readonly string[]

/**
 * `/gezond` answers 200 when every part works or only warns, and 503 when one fails, and says which and how: it is for
 * whoever watches. `/gezond/lezers` is for whoever sends readers here or elsewhere: a site whose mail server refuses
 * everything is not well, and its pages are as good as ever.
 */
export function createHealthAnswer({ findings, servesReaders }: HealthOptions) {
  return async function answerHealth(
    request: IncomingMessage,
    response: ServerResponse,
    extra: Extra,
  ): Promise<void> {
    const isForReaders = request.url?.split('?', 1)[0] === '/gezond/lezers'
    const [status, body] = isForReaders ? await ofReaders() : await ofAll()
    const fields = ['Content-Type', 'application/json', 'Cache-Control', 'no-store']
    const guard = ['X-Content-Type-Options', 'nosniff', 'Content-Length', `${Buffer.byteLength(body)}`]
    response.writeHead(status, [...fields, ...guard, ...extra]).end(body)
  }

  async function ofAll(): Promise<[number, string]> {
    const found = Object.entries(await findings())
    const isHealthy = found.every(([, { state }]) => state !== 'fails')
    const parts = Object.fromEntries(found.map(([part, finding]) => [part, inWords(finding)]))
    return [isHealthy ? 200 : 503, JSON.stringify({ healthy: isHealthy, ...parts })]
  }

  async function ofReaders(): Promise<[number, string]> {
    const serves = await servesReaders()
    return [serves ? 200 : 503, JSON.stringify({ servesReaders: serves })]
  }
}

function inWords(finding: PartFinding): string {
  if (finding.state === 'works') return 'works'
  return finding.state === 'warns' ? `warning: ${finding.what}` : finding.what
}
