import { once } from 'node:events'
import { connect } from 'node:net'

/** Sends bytes as they are and gives back everything that is answered until the other side is quiet or gone. */
export async function exchange(port: number, parts: string[], quietMs = 150): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  let quiet: NodeJS.Timeout | undefined
  const rest = () => {
    clearTimeout(quiet)
    quiet = setTimeout(() => socket.destroy(), quietMs)
  }
  socket.on('error', () => {})
  socket.on('data', (bytes) => {
    answer += bytes.toString('latin1')
    rest()
  })
  const closed = once(socket, 'close')
  await once(socket, 'connect')
  for (const part of parts) {
    socket.write(part, 'latin1')
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  rest()
  await closed
  clearTimeout(quiet)
  return answer
}
