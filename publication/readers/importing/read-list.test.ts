import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readList, UnreadableList } from './read-list'

const NOW = new Date('2026-03-02T12:00:00Z')

async function* parts(bytes: Buffer, size = bytes.length || 1) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function read(text: string | Buffer, size?: number) {
  const lines = []
  for await (const line of readList(parts(Buffer.from(text as string), size), NOW)) lines.push(line)
  return lines
}
const rows = async (text: string | Buffer, size?: number) => (await read(text, size)).map(({ row }) => row)
const refusal = (text: string | Buffer, size?: number) =>
  read(text, size).then(
    () => null,
    (error) => (error instanceof UnreadableList ? [error.why, error.line] : error),
  )
const anna = { email: 'anna@voorbeeld.example', name: '', note: '', askedAt: null, isOff: false }

test('lists of listmonk, Substack, Mailchimp, Ghost and of this site say who reads and who does not any more', async () => {
  const lists = {
    listmonk:
      'uuid,email,name,attributes,status,created_at,updated_at\nu,anna@voorbeeld.example,Anna,"{""a"": 1}",enabled,2024-05-01T08:00:00Z,x\nu,bram@voorbeeld.example,Bram,{},blocklisted,2024-05-01T08:00:00Z,x\n',
    substack:
      'email,active_subscription,expiry,plan,email_disabled,created_at,first_payment_at\nanna@voorbeeld.example,false,,other,false,2024-05-01T08:00:00.000Z,\nbram@voorbeeld.example,true,,yearly,true,2024-05-01T08:00:00.000Z,\n',
    mailchimp:
      '"Email Address","First Name","Last Name",MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,UNSUB_TIME,NOTES\nanna@voorbeeld.example,Anna,"de Vries",2,"2024-05-01 08:00:00","2024-05-01 08:00:00",,"""let op"""\nbram@voorbeeld.example,Bram,,2,,,"2024-06-01 08:00:00",\n',
    ghost:
      'id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels,tiers\n1,anna@voorbeeld.example,Anna,,true,,,2024-05-01T08:00:00.000Z,,,\n2,bram@voorbeeld.example,Bram,,false,,,2024-05-01T08:00:00.000Z,,,\n',
    ours: 'email,name,note,state,asked_at,confirmed_at,left_at\r\nanna@voorbeeld.example,Anna,,confirmed,2024-05-01T07:00:00.000Z,2024-05-01T08:00:00.000Z,\r\nbram@voorbeeld.example,,,left,,,2024-06-01T08:00:00.000Z\r\n',
  }
  for (const [name, list] of Object.entries(lists)) {
    const [first, second] = await rows(list)
    expect([name, first?.email, first?.askedAt?.toISOString(), first?.isOff]).toEqual([
      name,
      anna.email,
      '2024-05-01T08:00:00.000Z',
      false,
    ])
    expect([name, second?.email, second?.isOff]).toEqual([name, 'bram@voorbeeld.example', true])
  }
  const [first] = await rows(lists.mailchimp)
  expect([first?.name, first?.note]).toEqual(['Anna de Vries', '"let op"'])
})

test('commas, semicolons, tabs, byte order marks, UTF-16 and no header at all are read alike', async () => {
  const text = 'naam;e-mailadres\r\n"Vries; de";anna@voorbeeld.example\r\n'
  const named = { ...anna, name: 'Vries; de' }
  expect(await rows(text)).toEqual([named])
  expect(await rows(`\ufeff${text}`)).toEqual([named])
  expect(await rows(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual([named])
  expect(await rows(text.replaceAll(';e', '\te').replaceAll(';a', '\ta'))).toEqual([named])
  expect(await rows('anna@voorbeeld.example\nbram@voorbeeld.example')).toHaveLength(2)
  expect(await rows('anna@voorbeeld.example')).toEqual([anna])
  expect(await rows('\n\nemail\nanna@voorbeeld.example\n\n\n')).toEqual([anna])
})

test('wherever a part ends, the same is read', async () => {
  const text = 'email,name\nanna@voorbeeld.example,"Zoë\n—de—"\n"bram@voorbeeld.example","x"\n'
  const whole = await rows(text)
  expect(whole[0]?.name).toBe('Zoë —de—')
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
      const first = Buffer.from(text).subarray(0, size).toString()
      fc.pre(first.includes('\n'))
      expect(await rows(text, size)).toEqual(whole)
    }),
  )
})

test('what is no address is told at its line; moments that cannot be are none; formulas are words', async () => {
  const lines = await read(
    `email,name,created_at\nniets,x,y\n"a@b.example,c@d.example",x,\n'=som@voorbeeld.example,'=1+1,2999-01-01\nbram@voorbeeld.example,=1+1,31-12-2020\n`,
  )
  expect(lines.map(({ line, row }) => [line, row?.email ?? null])).toEqual([
    [2, null],
    [3, null],
    [4, '=som@voorbeeld.example'],
    [5, 'bram@voorbeeld.example'],
  ])
  expect(lines.slice(2).map(({ row }) => [row?.name, row?.askedAt])).toEqual([
    ['=1+1', null],
    ['=1+1', null],
  ])
})

test('what is no list is refused with why and where', async () => {
  expect(await refusal('')).toEqual(['empty', 1])
  expect(await refusal(' \n \n')).toEqual(['empty', 1])
  expect(await refusal('naam,plaats\nAnna,Delft\n')).toEqual(['no-addresses', 1])
  const latin = Buffer.from(
    'email,name\nanna@voorbeeld.example,Anna\nzoe@voorbeeld.example,Zo\xeb\n',
    'latin1',
  )
  expect(await refusal(latin)).toEqual(['encoding', 3])
  expect(await refusal(latin, 20)).toEqual(['encoding', 3])
  expect(await refusal(Buffer.from('PK\x03\x04\0\0xlsx', 'latin1'))).toEqual(['encoding', 1])
  expect(await refusal(`email,name\n"anna@voorbeeld.example,x\n${'a\n'.repeat(60_000)}`)).toEqual([
    'quotes',
    expect.any(Number),
  ])
  expect(await refusal('email\n"anna@voorbeeld.example')).toEqual(['quotes', expect.any(Number)])
})
