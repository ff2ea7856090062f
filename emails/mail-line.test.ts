import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
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
