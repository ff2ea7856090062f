import nodemailer from 'nodemailer'
import type { MailDomain } from './name-server'

type Headers = Record<string, string | string[] | null>

let made = 0

/** A mail as a mail program makes it. Headers that are given replace the usual ones; null leaves one out. */
export function aMail(headers: Headers, body = 'Lieve Ben,\n\nDit is mijn brief.\n\nAnna\n'): string {
  made += 1
  const all: Headers = {
    'Message-ID': `<brief-${made}-${process.pid}@voorbeeld.example>`,
    Date: 'Wed, 31 Oct 2012 22:05:00 +0100',
    From: 'Anna de Vries <anna@voorbeeld.example>',
    To: 'Ben <ben@voorbeeld.example>',
    Subject: 'Vertrouwen',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    ...headers,
  }
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === null ? [] : [value].flat().map((one) => `${key}: ${one}`),
  )
  return `${lines.join('\n')}\n\n${body}`.replace(/\r?\n/g, '\r\n')
}

/** Signed with DKIM by a domain, as its mail server would. */
export async function signed(
  mail: string | Buffer,
  domain: MailDomain,
  { selector = 's1', as = domain.name, skip = '' } = {},
): Promise<Buffer> {
  const transport = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    dkim: {
      domainName: as,
      keySelector: selector,
      privateKey: domain.privateKey,
      ...(skip ? { skipFields: skip } : {}),
    },
  } as Parameters<typeof nodemailer.createTransport>[0])
  const sent = await transport.sendMail({
    raw: mail,
    envelope: { from: 'anna@voorbeeld.example', to: ['ben@voorbeeld.example'] },
  })
  return (sent as unknown as { message: Buffer }).message
}
