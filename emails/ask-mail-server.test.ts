import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { askMailServer } from './ask-mail-server'
import { aMailServer, refusal, type TestMailServer } from './testing/a-mail-server'

const open: TestMailServer[] = []
const serve = async (options: Parameters<typeof aMailServer>[0] = {}) => {
  const server = await aMailServer(options)
  open.push(server)
  return server.url
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

test('a mail server that agrees to our sender takes our mail, and gets none', async () => {
  const said: string[] = []
  const url = await serve({
    onMailFrom: ({ address }, _session, done) => {
      said.push(address)
      done()
    },
    onRcptTo: (_address, _session, done) => {
      said.push('a recipient')
      done()
    },
  })
  await expect(askMailServer(url)).resolves.toBeUndefined()
  expect(said).toEqual(['post@localhost'])
})

test('one that refuses our sender is told by its code, without an address', async () => {
  const url = await serve({ onMailFrom: (_address, _session, done) => done(refusal(550)) })
  const asking = askMailServer(url)
  await expect(asking).rejects.toThrow('EENVELOPE 550')
  await expect(asking).rejects.not.toThrow('@')
})

test('one that refuses every connection, or our name, is told too', async () => {
  await expect(askMailServer(await serve({ onConnect: (_s, done) => done(refusal(554)) }))).rejects.toThrow()
  const url = await serve({ authOptional: false, onAuth: (_a, _s, done) => done(refusal(535)) })
  await expect(askMailServer(url.replace('//', '//ik:fout@'))).rejects.toThrow(/EAUTH/)
  await expect(askMailServer('smtp://127.0.0.1:1')).rejects.toThrow('ESOCKET')
})

test('one that hangs up before its greeting takes nothing', async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await expect(askMailServer(`smtp://127.0.0.1:${port}`)).rejects.toThrow()
  server.close()
})
