import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type TestMailServer = {
  /** for SMTP_URL */
  url: string
  server: SMTPServer
  /** Ends every conversation at once, as a cable that is pulled out does. */
  hangUp(): void
  close(): Promise<void>
}

/** A mail server on loopback that does what the test says, and otherwise takes everything. */
export async function aMailServer(options: SMTPServerOptions = {}): Promise<TestMailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    server,
    hangUp: () => server.connections.forEach((connection) => void connection.close()),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

/** What a mail server answers when it says no, with the address in it as servers like to do. */
export function refusal(responseCode: number, enhanced = ''): Error {
  return Object.assign(new Error(`${enhanced} no, <anna@voorbeeld.example>`.trim()), { responseCode })
}
