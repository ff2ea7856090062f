import { dkimSign } from 'mailauth/lib/dkim/sign'
import { aMail, signed } from './a-mail'
import { below, broken, type Case, good, other, own, tested, testedToo, weak } from './mail-case'

/** What forgers make: none of it is believed. */
export const spoofs: Case[] = [
  { what: 'unsigned', mail: () => aMail({}), becomes: 'no-proof' },
  {
    what: 'somebody else',
    mail: () => signed(aMail({ From: 'Piet <piet@voorbeeld.example>' }), own),
    becomes: 'other-from',
  },
  {
    what: 'the other correspondent',
    mail: () => signed(aMail({ From: 'Ben <ben@voorbeeld.example>' }), own),
    becomes: 'other-from',
  },
  {
    what: 'two From headers',
    mail: () => signed(aMail({ From: ['Anna <anna@voorbeeld.example>', 'x <x@ander.example>'] }), other),
    becomes: 'several-froms',
  },
  {
    what: 'the same From header twice',
    mail: () =>
      signed(aMail({ From: ['Anna <anna@voorbeeld.example>', 'Anna <anna@voorbeeld.example>'] }), own),
    becomes: 'several-froms',
  },
  {
    what: 'two addresses in From',
    mail: () => signed(aMail({ From: 'anna@voorbeeld.example, x@ander.example' }), other),
    becomes: 'several-froms',
  },
  {
    what: 'a group in From',
    mail: () => signed(aMail({ From: 'Wij: anna@voorbeeld.example;' }), own),
    becomes: 'several-froms',
  },
  { what: 'no From', mail: () => signed(aMail({ From: null }), own), becomes: 'no-from' },
  {
    what: 'an address as the name',
    mail: () => signed(aMail({ From: '"anna@voorbeeld.example" <x@ander.example>' }), other),
    becomes: 'other-from',
  },
  {
    what: 'an address as the name, without quotation marks',
    mail: () => signed(aMail({ From: 'anna@voorbeeld.example <x@ander.example>' }), other),
    becomes: 'other-from',
  },
  {
    what: 'an address in a comment',
    mail: () => signed(aMail({ From: 'x@ander.example (anna@voorbeeld.example)' }), other),
    becomes: 'other-from',
  },
  {
    what: 'an address in an encoded word',
    mail: () => signed(aMail({ From: '=?utf-8?Q?anna=40voorbeeld.example?= <x@ander.example>' }), other),
    becomes: 'other-from',
  },
  {
    what: 'nothing but an encoded word',
    mail: () => signed(aMail({ From: '=?utf-8?Q?anna=40voorbeeld.example?=' }), other),
    becomes: 'several-froms',
  },
  {
    what: 'a letter that looks alike',
    mail: () => signed(aMail({ From: 'Anna <аnna@voorbeeld.example>' }), own),
    becomes: 'several-froms',
  },
  {
    what: 'a domain that looks alike',
    mail: () => signed(aMail({ From: 'Anna <anna@voorbeeId.example>' }), other),
    becomes: 'other-from',
  },
  {
    what: 'a domain that begins alike',
    mail: () => signed(aMail({ From: 'Anna <anna@voorbeeld.example.ander.example>' }), other),
    becomes: 'other-from',
  },
  { what: 'signed by another domain', mail: () => signed(aMail({}), other), becomes: 'no-proof' },
  {
    what: 'signed by another in her name',
    mail: () => signed(aMail({}), other, { as: 'voorbeeld.example' }),
    becomes: 'no-proof',
  },
  {
    what: 'signed with a key that is not there',
    mail: () => signed(aMail({}), own, { selector: 's2' }),
    becomes: 'no-proof',
  },
  {
    what: 'signed, and changed on the way',
    mail: async () => (await good()).toString().replace('mijn brief', 'zijn brief'),
    becomes: 'no-proof',
  },
  {
    what: 'signed, and given another subject',
    mail: async () => (await good()).toString().replace('Subject: Vertrouwen', 'Subject: Wantrouwen'),
    becomes: 'no-proof',
  },
  {
    what: 'signed, with a second subject before it',
    mail: async () => `Subject: Anders\r\n${await good()}`,
    becomes: 'doubled-header',
  },
  {
    what: 'signed but for its Message-ID',
    mail: () => signed(aMail({}), own, { skip: 'message-id' }),
    becomes: 'no-proof',
  },
  {
    what: 'signed up to a length',
    mail: async () => partlySigned('\r\nEn dit is van mij.\r\n'),
    becomes: 'partly-signed',
  },
  { what: 'signed for nothing of the text', mail: async () => partlySigned('', 0), becomes: 'partly-signed' },
  {
    what: 'signed with a key that is too short',
    mail: () => signed(aMail({}), weak, { selector: 's3' }),
    becomes: 'no-proof',
  },
  {
    what: 'signed with a key that is being tested',
    mail: () => signed(aMail({}), tested, { selector: 's4' }),
    becomes: 'no-proof',
  },
  {
    what: 'signed with a key that is being tested, written in another way',
    mail: () => signed(aMail({}), testedToo, { selector: 's5' }),
    becomes: 'no-proof',
  },
  {
    what: 'signed with a key that is being tested, and by another domain',
    mail: async () => signed(await signed(aMail({}), tested, { selector: 's4' }), other),
    becomes: 'no-proof',
  },
  {
    what: 'signed with a key that is being tested, from a host that SPF does not name',
    mail: () => signed(aMail({}), tested, { selector: 's4' }),
    becomes: 'no-proof',
    how: { remoteAddress: '198.51.100.1', helo: 'x.example', envelopeFrom: 'anna@voorbeeld.example' },
  },
  { what: 'a signature that has expired', mail: () => expired(), becomes: 'no-proof' },
  {
    what: 'from a host that SPF does not name',
    mail: () => aMail({}),
    becomes: 'no-proof',
    how: { remoteAddress: '198.51.100.1', helo: 'x.example', envelopeFrom: 'anna@voorbeeld.example' },
  },
  {
    what: 'with SPF of another domain',
    mail: () => aMail({}),
    becomes: 'no-proof',
    how: { remoteAddress: '192.0.2.7', helo: 'x.example', envelopeFrom: 'x@ander.example' },
  },
  {
    what: 'results that it brings along',
    mail: () =>
      aMail({ 'Authentication-Results': 'samenspraak; dkim=pass header.d=voorbeeld.example; dmarc=pass' }),
    becomes: 'no-proof',
  },
  { what: 'when the name server does not work', mail: () => signed(aMail({}), broken), becomes: 'no-dns' },
]

/** What proves where it comes from in another way. */
export const otherProofs: Case[] = [
  {
    what: 'from a host that SPF names, unsigned',
    mail: () => aMail({}),
    becomes: 'proposed',
    how: { remoteAddress: '192.0.2.7', helo: 'mx.voorbeeld.example', envelopeFrom: 'anna@voorbeeld.example' },
  },
  {
    what: 'signed with a key that is being tested, from a host that SPF names',
    mail: () => signed(aMail({}), tested, { selector: 's4' }),
    becomes: 'proposed',
    how: { remoteAddress: '192.0.2.7', helo: 'mx.voorbeeld.example', envelopeFrom: 'anna@voorbeeld.example' },
  },
  {
    what: 'signed with a key that is being tested and with another',
    mail: async () => signed(await signed(aMail({}), tested, { selector: 's4' }), own),
    becomes: 'proposed',
  },
  { what: 'signed by a domain below hers', mail: () => signed(aMail({}), below), becomes: 'proposed' },
  {
    what: 'signed by another domain and by hers',
    mail: async () => signed(await good(), other),
    becomes: 'proposed',
  },
]

async function partlySigned(added: string, length?: number): Promise<string> {
  const mail = aMail({})
  const body = mail.slice(mail.indexOf('\r\n\r\n') + 4)
  const limit = { canonicalization: 'relaxed/simple', maxBodyLength: length ?? body.length }
  return (await signatureFor(mail, limit)) + mail + added
}

async function expired(): Promise<string> {
  const mail = aMail({})
  const times = { signTime: new Date('2012-01-01'), expires: new Date('2012-01-02') }
  return (await signatureFor(mail, times)) + mail
}

async function signatureFor(mail: string, how: object): Promise<string> {
  const signer = { signingDomain: own.name, selector: 's1', privateKey: own.privateKey, ...how }
  const { signatures } = await dkimSign(mail, { ...signer, signatureData: [signer] })
  if (!signatures) throw new Error('The mail was not signed')
  return signatures
}
