import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Address } from '@/press/address'
import { createPress, type Press, type PressOptions } from '@/press/create-press'

export type Page = (request: IncomingMessage, response: ServerResponse) => unknown

export type Stage = {
  press: Press
  /** how often each target was rendered */
  renders: Map<string, number>
  failures: Error[]
  addresses: Map<string, Address>
  pages: Map<string, Page>
  ask: (target: string, headers?: Record<string, string>, method?: string) => Promise<Reply>
  port: number
  close: () => void
}

export type Reply = { status: number; headers: IncomingMessage['headers']; raw: string[]; body: Buffer }

/** A press before real HTTP on both sides: pages that count how often they are rendered, a book that can change. */
export async function openPressUnderTest(options: Partial<PressOptions> = {}): Promise<Stage> {
  const renders = new Map<string, number>()
  const failures: Error[] = []
  const addresses = new Map<string, Address>([['/', { status: 'page' }]])
  const pages = new Map<string, Page>([['/', say('<h1>Voorpagina</h1>')]])
  for (const status of [404, 410, 500, 503])
    pages.set(`/melding/${status}`, say(`<h1>Melding ${status}</h1>`))
  const press = createPress({
    handler: async (request, response) => {
      const target = request.url ?? ''
      renders.set(target, (renders.get(target) ?? 0) + 1)
      const page = pages.get(target.split('?')[0] ?? '')
      if (page) await page(request, response)
      else response.writeHead(404).end('Next says no')
    },
    siteUrl: 'https://samenspraak.example',
    readAddressBook: async () => {
      const book = new Map(addresses)
      return (path) => book.get(path) ?? { status: 'unknown' }
    },
    diagnose: async () => 500,
    wordsFor: (status) => ({
      title: `Gewoon ${status}`,
      text: 'In woorden.',
      home: 'Voorpagina',
      language: 'nl',
    }),
    onFailure: (failure) => failures.push(failure),
    byteLimit: 10_000_000,
    ...options,
  })
  const server = createServer((request, response) => {
    if (!press.handOutKept(request, response)) void press.answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    press,
    renders,
    failures,
    addresses,
    pages,
    port,
    ask: (target, headers, method) => askServer(port, target, headers, method),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** A page of HTML. */
export function say(html: string, headers: Record<string, string | string[]> = {}): Page {
  return (_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html)
}

/** Sends the target as it is: no client library tidies it first. */
export async function askServer(
  port: number,
  target: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Reply> {
  const asked = request({ port, host: '127.0.0.1', path: target, method, headers, agent: false })
  asked.end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part)
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    raw: answer.rawHeaders,
    body: Buffer.concat(parts),
  }
}
