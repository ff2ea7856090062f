import { createServer, type Socket } from 'node:net'
import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { type MailLine, openMailLine } from './mail-line'
import { aMailServer, refusal, type TestMailServer } from './testing/a-mail-server'

const MESSAGE = Buffer.from('Subject: Elf\r\n\r\nBeste lezer,\r\n.een punt vooraan\r\n')
const to = (name: string) => ({ from: 'b+1@voorbeeld.example', to: `${name}@voorbeeld.example` })
let server: TestMailServer
let line: MailLine
let taken: { from: string; to: string; source: string }[] = []

async function listen(options: SMTPServerOptions = {}): Promise<void> {
  taken = []
  server = await aMailServer({
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part) => parts.push(part))
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        taken.push({ from, to: envelope.rcptTo[0]?.address ?? '', source: Buffer.concat(parts).toString() })
        done()
      })
    },
    ...options,
  })
  line = openMailLine(server.url)
}
afterEach(async () => {
  line.close()
  await server.close()
})

test('finished messages arrive as they are, one after another over one connection', async () => {
  let connections = 0
  await listen({
    onConnect(_session, done) {
      connections += 1
      done()
    },
  })
  for (const name of ['een', 'twee', 'drie'])
    expect(await line.handOver(to(name), MESSAGE)).toEqual({ status: 'accepted' })
  expect(taken.map((mail) => mail.source)).toEqual(Array(3).fill(MESSAGE.toString()))
  expect(taken[0]?.from).toBe('b+1@voorbeeld.example')
  expect(connections).toBe(1)
})

test('after one that was refused the next goes over the same connection', async () => {
  let connections = 0
  await listen({
    onConnect(_session, done) {
      connections += 1
      done()
    },
    onRcptTo: ({ address }, _session, done) => done(address.startsWith('weg') ? refusal(550, '5.1.1') : null),
  })
  expect(await line.handOver(to('weg'), MESSAGE)).toMatchObject({ status: 'refused' })
  expect(await line.handOver(to('een'), MESSAGE)).toEqual({ status: 'accepted' })
  expect(taken.map((mail) => mail.to)).toEqual(['een@voorbeeld.example'])
  expect(connections).toBe(1)
})

test('a server that hung up in between is called again, and nobody gets it twice', async () => {
  await listen()
  await line.handOver(to('een'), MESSAGE)
  server.hangUp()
  expect(await line.handOver(to('twee'), MESSAGE)).toEqual({ status: 'accepted' })
  expect(taken.map((mail) => mail.to)).toEqual(['een@voorbeeld.example', 'twee@voorbeeld.example'])
})

test('no server, a wrong password and a sender it does not take are about us; a recipient is not', async () => {
  await listen({ onMailFrom: (_from, _session, done) => done(refusal(550, '5.7.1')) })
  expect(await line.handOver(to('een'), MESSAGE)).toMatchObject({ status: 'deferred', isOurs: true })
  await server.close()
  await listen({ authOptional: false, onAuth: (_auth, _session, done) => done(refusal(535)) })
  line = openMailLine(server.url.replace('smtp://', 'smtp://wie:wat@'))
  expect(await line.handOver(to('een'), MESSAGE)).toMatchObject({ status: 'deferred', isOurs: true })
  await server.close()
  expect(await line.handOver(to('een'), MESSAGE)).toMatchObject({ status: 'deferred', isOurs: true })
  await listen({ onRcptTo: (_to, _session, done) => done(refusal(450)) })
  expect(await line.handOver(to('een'), MESSAGE)).not.toHaveProperty('isOurs')
})

test('a connection that breaks after the whole mail may have brought it; before it, not', async () => {
  await listen({ onData: (stream) => void stream.resume().on('end', () => server.hangUp()) })
  expect(await line.handOver(to('een'), MESSAGE)).toMatchObject({ mayHaveArrived: true })
  await server.close()
  await listen({ onRcptTo: () => server.hangUp() })
  expect(await line.handOver(to('een'), MESSAGE)).not.toHaveProperty('mayHaveArrived')
})

test('what is said before its end keeps the mail from being one, and is thrown', async () => {
  await listen()
  const late = new Error('late')
  await expect(line.handOver(to('een'), MESSAGE, () => Promise.reject(late))).rejects.toBe(late)
  expect(await line.handOver(to('twee'), MESSAGE)).toEqual({ status: 'accepted' })
  expect(taken.map((mail) => mail.to)).toEqual(['twee@voorbeeld.example'])
})

test('a server that takes one command at a time gets one at a time', async () => {
  await listen({
    hidePIPELINING: true,
    onRcptTo: ({ address }, _session, done) => done(address.startsWith('weg') ? refusal(550, '5.1.1') : null),
  })
  expect(await line.handOver(to('een'), MESSAGE)).toEqual({ status: 'accepted' })
  expect(await line.handOver(to('weg'), MESSAGE)).toMatchObject({ status: 'refused' })
  expect(await line.handOver(to('twee'), MESSAGE)).toEqual({ status: 'accepted' })
  expect(taken.map((mail) => mail.source)).toEqual(Array(2).fill(MESSAGE.toString()))
})

test('dots at the beginning of lines arrive as they were, and what has no line end gets one', async () => {
  await listen()
  const dots = '.\r\n..\r\n. x\r\n.\r\nQUIT\r\n'
  expect(await line.handOver(to('een'), Buffer.from(`Subject: x\r\n\r\n${dots}`))).toEqual({
    status: 'accepted',
  })
  expect(await line.handOver(to('een'), Buffer.from('.Subject: x\r\n\r\neind'))).toEqual({
    status: 'accepted',
  })
  expect(taken.map((mail) => mail.source)).toEqual([
    `Subject: x\r\n\r\n${dots}`,
    '.Subject: x\r\n\r\neind\r\n',
  ])
})

test('an address that would be more than one line is handed to nobody', async () => {
  await listen()
  for (const evil of ['a@b.example>\r\nRCPT TO:<c@d.example', 'a@b.example> x', 'a b@c.example'])
    expect(await line.handOver({ from: 'b@c.example', to: evil }, MESSAGE)).toMatchObject({
      status: 'deferred',
    })
  expect(taken).toEqual([])
})

describe('servers that do not keep to it', () => {
  /** Answers each line by what the test says, from the greeting on. */
  async function aLiar(answer: (line: string, socket: Socket) => string | null) {
    const sockets = new Set<Socket>()
    const liar = createServer((socket) => {
      sockets.add(socket.setNoDelay(true))
      socket.write('220 liar\r\n')
      let rest = ''
      socket.on('error', () => {})
      socket.on('data', (chunk) => {
        rest += chunk.toString()
        for (let at = rest.indexOf('\r\n'); at >= 0; at = rest.indexOf('\r\n')) {
          const said = answer(rest.slice(0, at), socket)
          rest = rest.slice(at + 2)
          if (said) socket.write(said)
        }
      })
    })
    await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve))
    const { port } = liar.address() as { port: number }
    line = openMailLine(`smtp://127.0.0.1:${port}`)
    server = {
      close: async () => {
        for (const socket of sockets) socket.destroy()
        await new Promise((resolve) => liar.close(resolve))
      },
    } as TestMailServer
  }
  const ehlo = '250-liar\r\n250 PIPELINING\r\n'

  test('one that asks for the message of nobody gets an empty one, and the next mail goes', async () => {
    const heard: string[] = []
    await aLiar((said) => {
      heard.push(said)
      if (said.startsWith('EHLO')) return ehlo
      if (said.startsWith('RCPT TO:<weg')) return '550 5.1.1 no\r\n'
      if (said === 'DATA') return '354 go on\r\n'
      if (said === '.') return heard.at(-2) === 'DATA' ? '554 5.5.1 no valid recipients\r\n' : '250 ok\r\n'
      return /^(MAIL|RCPT|RSET)/.test(said) ? '250 ok\r\n' : null
    })
    expect(await line.handOver(to('weg'), MESSAGE)).toMatchObject({ status: 'refused' })
    expect(heard.slice(heard.indexOf('DATA'), heard.indexOf('RSET') + 1)).toEqual(['DATA', '.', 'RSET'])
    expect(await line.handOver(to('een'), MESSAGE)).toEqual({ status: 'accepted' })
  })

  test('one that goes away with 421 in between is called again; one that does after the dot may have it', async () => {
    let calls = 0
    await aLiar((said, socket) => {
      if (said.startsWith('EHLO')) calls += 1
      if (said.startsWith('EHLO')) return ehlo
      if (said.startsWith('MAIL') && calls === 1 && line) {
        socket.end('421 4.3.2 going down\r\n')
        return null
      }
      if (said === '.') {
        socket.destroy()
        return null
      }
      return said === 'DATA' ? '354 go on\r\n' : /^(MAIL|RCPT)/.test(said) ? '250 ok\r\n' : null
    })
    expect(await line.handOver(to('een'), MESSAGE)).toMatchObject({ status: 'deferred' })
    expect(await line.handOver(to('een'), MESSAGE)).toMatchObject({ mayHaveArrived: true })
    expect(calls).toBe(2)
  })

  test('one that answers before it is asked, or without end, is believed in nothing', async () => {
    await aLiar((said) => {
      if (said.startsWith('EHLO')) return ehlo
      return said.startsWith('MAIL') ? `250 ok\r\n250 ok\r\n${'250-x\r\n'.repeat(20_000)}` : null
    })
    const handed = await line.handOver(to('een'), MESSAGE)
    expect(handed).toMatchObject({ status: 'deferred' })
    expect(handed).not.toHaveProperty('mayHaveArrived')
  })
})
