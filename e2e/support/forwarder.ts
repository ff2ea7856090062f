import { connect, createServer, type Socket } from 'node:net'

export type Forwarder = { port: number; to: (port: number) => void; close: () => void }

/** A door that stays where it is while what stands behind it changes: a browser knows a host by one port. */
export async function openForwarder(): Promise<Forwarder> {
  let target = 0
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    const behind = connect(target, '127.0.0.1')
    for (const [one, other] of [
      [socket, behind],
      [behind, socket],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const hangUp = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    port: (server.address() as { port: number }).port,
    to(port) {
      target = port
      hangUp()
    },
    close() {
      hangUp()
      server.close()
    },
  }
}
