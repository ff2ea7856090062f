import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** A mail server that takes everything as fast as it can and keeps nothing: run as a process of its own, it says its port. */
const server = createServer((socket) => {
  let isMessage = false
  let rest = ''
  socket.setNoDelay(true)
  socket.write('220 sink ESMTP\r\n')
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    rest += chunk.toString('latin1')
    for (;;) {
      if (isMessage) {
        const end = rest.indexOf('\r\n.\r\n')
        if (end < 0) {
          rest = rest.slice(-4)
          return
        }
        rest = rest.slice(end + 5)
        isMessage = false
        taken += 1
        socket.write('250 taken\r\n')
        continue
      }
      const end = rest.indexOf('\r\n')
      if (end < 0) return
      const [verb = ''] = rest.slice(0, end).toUpperCase().split(' ')
      rest = rest.slice(end + 2)
      if (verb === 'EHLO') socket.write('250-sink\r\n250 PIPELINING\r\n')
      else if (verb === 'DATA') {
        isMessage = true
        socket.write('354 go on\r\n')
      } else if (verb === 'QUIT') socket.end('221 bye\r\n')
      else socket.write('250 yes\r\n')
    }
  })
})
let taken = 0
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('message', () => process.send?.({ taken }))
