import type { Socket } from 'node:net'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Envelope } from './envelope'

/** More than any answer has, and nobody says so much without end. */
const LONGEST_ANSWER = 100_000
/** RFC 5321 4.1.2, without what would end the address or the line. */
const ADDRESS = /^[\x21-\x3b\x3d\x3f-\x7e]*$/
const END = '.\r\n'

type Command = 'CONN' | 'MAIL FROM' | 'RCPT TO' | 'DATA' | 'RSET'
type Answer = { code: number; text: string }
type Asked = { resolve(answer: Answer): void; reject(error: Error): void }

/** What a mail server answered, or that it does not answer any more, as nodemailer tells it. */
class SmtpError extends Error {
  constructor(
    readonly code: string,
    readonly command: Command,
    { code: responseCode, text }: { code?: number; text?: string } = {},
  ) {
    super(`${code} ${command} ${text ?? ''}`.trim())
    if (responseCode !== undefined) this.responseCode = responseCode
    if (text !== undefined) this.response = text
  }
  responseCode?: number
  response?: string
}

/** Mails handed over in one conversation, one after the other. */
export type Conversation = {
  /** Rejects with what nodemailer would tell. `beforeItsEnd`: when all is on its way but for the dot that ends it; what it throws is thrown, and there was no mail. */
  send(envelope: Envelope, message: Buffer, beforeItsEnd: () => Promise<void> | void): Promise<void>
  /** Forgets a mail that was begun; false when that cannot be. */
  reset(): Promise<boolean>
  quit(): void
  close(): void
}

/**
 * Goes on in a conversation that nodemailer began, encrypted and was let in to. Commands go together where the server allows that (RFC 2920),
 * and a message goes as it is, in one piece: what nodemailer does for each takes several times as long. `onEnd`: it is over.
 */
export function converse(connection: SMTPConnection, onEnd: () => void): Conversation {
  const socket = connection._socket as Socket
  const { _supportedExtensions: extensions } = connection as unknown as { _supportedExtensions: string[] }
  const isPipelined = extensions.includes('PIPELINING')
  const asked: Asked[] = []
  let rest = ''
  let lines = ''
  let over: Error | null = null

  // What nodemailer hears of the socket itself it still tells: silence, and that it broke.
  socket.removeAllListeners('data')
  socket.on('data', hear)
  connection.on('error', (error) => end(error))
  connection.once('end', () => end(new SmtpError('ECONNECTION', 'CONN')))

  return {
    send,
    async reset() {
      return ask('RSET\r\n').then(
        ({ code }) => code === 250,
        () => false,
      )
    },
    quit() {
      if (!over) socket.write('QUIT\r\n')
      close()
    },
    close,
  }

  function close(): void {
    end(new SmtpError('ECONNECTION', 'CONN'))
    connection.close()
  }

  function end(error: Error): void {
    if (over) return
    over = error
    for (const { reject } of asked.splice(0)) reject(error)
    onEnd()
  }

  async function send(
    { from, to }: Envelope,
    message: Buffer,
    beforeItsEnd: () => Promise<void> | void,
  ): Promise<void> {
    if (!ADDRESS.test(from) || !ADDRESS.test(to)) throw new SmtpError('EENVELOPE', 'CONN')
    const [mail, rcpt] = [`MAIL FROM:<${from}>\r\n`, `RCPT TO:<${to}>\r\n`]
    if (isPipelined) await together(mail, rcpt)
    else {
      require(await ask(mail), 2, 'MAIL FROM')
      require(await ask(rcpt), 2, 'RCPT TO')
      require(await ask('DATA\r\n'), 3, 'DATA')
    }
    await flushed(stuffed(message))
    const mayEnd = beforeItsEnd()
    if (mayEnd) await mayEnd
    require(await ask(END), 2, 'DATA', 'EMESSAGE')
  }

  /** A server that takes none of them may ask for the message all the same: then it gets an empty one, which goes to nobody. */
  async function together(mail: string, rcpt: string): Promise<void> {
    const answers = [next(), next(), next()] as const
    for (const answer of answers) answer.catch(() => {})
    socket.write(`${mail}${rcpt}DATA\r\n`)
    const [first, second, third] = [await answers[0], await answers[1], await answers[2]]
    if (third.code === 354 && (!is(first, 2) || !is(second, 2))) await ask(END)
    require(first, 2, 'MAIL FROM')
    require(second, 2, 'RCPT TO')
    require(third, 3, 'DATA')
  }

  function flushed(bytes: Buffer): Promise<void> | void {
    if (over) throw over
    const goes = new Promise<void>((resolve, reject) => {
      socket.write(bytes, (error) => (error ? reject(error) : resolve()))
    })
    // What did not fit into the socket is not on its way.
    if (socket.writableLength > 0)
      return goes.catch(() => Promise.reject(over ?? new SmtpError('ESOCKET', 'CONN')))
    goes.catch(() => {})
  }

  function ask(line: string): Promise<Answer> {
    const answer = next()
    if (!over) socket.write(line)
    return answer
  }

  function next(): Promise<Answer> {
    if (over) return Promise.reject(over)
    return new Promise((resolve, reject) => {
      asked.push({ resolve, reject })
    })
  }

  function hear(chunk: Buffer): void {
    rest += chunk.toString('utf8')
    if (rest.length + lines.length > LONGEST_ANSWER) {
      close()
      return
    }
    for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n')) {
      const line = rest.slice(0, at).trimEnd()
      rest = rest.slice(at + 1)
      lines += lines === '' ? line : `\n${line}`
      if (/^\d{3}-/.test(line)) continue
      const answer = { code: Number(line.slice(0, 3)), text: lines }
      lines = ''
      const first = asked.shift()
      if (answer.code === 421) leave(answer, first)
      else first?.resolve(answer)
    }
  }

  /** RFC 5321 3.8: it goes, whatever was asked. */
  function leave(answer: Answer, first: Asked | undefined): void {
    first?.resolve(answer)
    const error = new SmtpError('ECONNECTION', 'CONN', answer)
    for (const { reject } of asked.splice(0)) reject(error)
    close()
  }
}

const is = ({ code }: Answer, kind: number) => Math.floor(code / 100) === kind

function require(answer: Answer, kind: number, command: Command, code = 'EENVELOPE'): void {
  if (!is(answer, kind)) throw new SmtpError(code, command, answer)
}

/** RFC 5321 4.5.2: a line that begins with a dot has one more. It ends in a line end, for the dot that ends it to come. */
function stuffed(message: Buffer): Buffer {
  const isEnded = message.at(-1) === 10 && message.at(-2) === 13
  const isFree = message[0] !== DOT && message.indexOf('\r\n.') < 0
  if (isFree && isEnded) return message
  const words = message.toString('latin1').replace(/^\./gm, '..')
  return Buffer.from(isEnded ? words : `${words}\r\n`, 'latin1')
}

const DOT = 0x2e
