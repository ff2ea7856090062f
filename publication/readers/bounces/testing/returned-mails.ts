const OURS = [
  'Return-Path: <b+1.0@post.tijdschrift.example>',
  'Message-ID: <aflevering-3@tijdschrift.example>',
  'From: Het tijdschrift <post@tijdschrift.example>',
  'To: lezer@ontvanger.example',
  'Subject: Over brieven die terugkomen',
  '',
  'In dit nummer: wat betekent 550 5.1.1 User unknown eigenlijk?',
].join('\r\n')

/** What a mail server writes of one recipient, in the fields of RFC 3464. */
export type OneRecipient = { action?: string; status?: string; diagnostic?: string }

/** A report of a mail server with a status part and the mail that it returns. */
export function aReport(recipients: OneRecipient[], words = 'Uw bericht kon niet worden bezorgd.'): Buffer {
  const groups = recipients.map(({ action = 'failed', status, diagnostic }) =>
    [
      'Final-Recipient: rfc822; lezer@ontvanger.example',
      `Action: ${action}`,
      ...(status ? [`Status: ${status}`] : []),
      ...(diagnostic ? [`Diagnostic-Code: ${diagnostic}`] : []),
    ].join('\r\n'),
  )
  const status = ['Reporting-MTA: dns; mx.ontvanger.example', ...groups].join('\r\n\r\n')
  return aMultipart('report; report-type=delivery-status', [
    ['text/plain; charset=utf-8', words],
    ['message/delivery-status', status],
    ['message/rfc822', OURS],
  ])
}

/** A complaint in the format of RFC 5965. */
export function aComplaint(kind: string): Buffer {
  return aMultipart(
    'report; report-type=feedback-report',
    [
      ['text/plain', 'This is an email abuse report.'],
      ['message/feedback-report', `Feedback-Type: ${kind}\r\nUser-Agent: Klachten/1.0\r\nVersion: 1`],
      ['message/rfc822', OURS],
    ],
    { From: 'klachten@ontvanger.example', Subject: 'FW: Over brieven die terugkomen' },
  )
}

/** A mail server's words without a status part, and below them the mail that it returns. */
export function inWordsAlone(words: string, headers: Record<string, string> = {}): Buffer {
  const body = `${words}\r\n\r\n------ This is a copy of the message, including all the headers. ------\r\n\r\n${OURS}`
  return aMailOf(
    {
      'Return-Path': '<>',
      From: 'Mail Delivery System <MAILER-DAEMON@mx.ontvanger.example>',
      Subject: 'Mail delivery failed: returning message to sender',
      ...headers,
    },
    body,
  )
}

/** Any mail: its headers, and a text. */
export function aMailOf(headers: Record<string, string>, body: string): Buffer {
  const all = {
    To: 'b+1.0@post.tijdschrift.example',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}\r\n`)
}

/** A mail of several parts, each with its type. */
export function aMultipart(
  subtype: string,
  parts: [type: string, text: string][],
  headers: Record<string, string> = {
    From: 'MAILER-DAEMON@mx.ontvanger.example',
    Subject: 'Undelivered Mail Returned to Sender',
    'Return-Path': '<>',
    'Auto-Submitted': 'auto-replied',
  },
): Buffer {
  const body = parts.map(([type, text]) => `--grens\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`).join('')
  return aMailOf({ ...headers, 'Content-Type': `multipart/${subtype}; boundary=grens` }, `${body}--grens--`)
}
