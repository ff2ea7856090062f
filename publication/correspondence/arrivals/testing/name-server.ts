import { generateKeyPairSync } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import dns2 from 'dns2'

const { Packet } = dns2

export type NameServer = {
  /** for DNS_SERVERS */
  address: string
  close: () => Promise<void>
}

/** A domain that signs its mail: its records, and its key for signing. */
export type MailDomain = { name: string; privateKey: string; records: Record<string, string> }

/** A domain with a DKIM key at `s1`, an SPF record for 192.0.2.7 and a strict DMARC policy, or fewer of these. */
export function aMailDomain(name: string, { dmarc = true, spf = true, bits = 2048 } = {}): MailDomain {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: bits })
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  return {
    name,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    records: {
      [`s1._domainkey.${name}`]: `v=DKIM1; k=rsa; p=${key}`,
      ...(dmarc ? { [`_dmarc.${name}`]: 'v=DMARC1; p=reject' } : {}),
      ...(spf ? { [name]: 'v=spf1 ip4:192.0.2.7 -all' } : {}),
    },
  }
}

/** A name server on loopback that knows these domains. Of names that begin with `stuk` it says that it does not work. */
export async function openNameServer(domains: MailDomain[], port = 0): Promise<NameServer> {
  const records = new Map(domains.flatMap((domain) => Object.entries(domain.records)))
  const server = dns2.createServer({
    udp: true,
    handle: (request, send) => {
      const response = Packet.createResponseFromRequest(request)
      const [question] = request.questions
      const name = question?.name.toLowerCase() ?? ''
      const text = question?.type === Packet.TYPE.TXT ? records.get(name) : undefined
      if (/(^|\.)stuk/.test(name)) response.header.rcode = Packet.RCODE.SERVFAIL
      else if (text) response.answers.push(txt(name, text))
      else if (!isKnown(name)) response.header.rcode = Packet.RCODE.NXDOMAIN
      send(response)
    },
  })
  const { udp } = await server.listen({ udp: { port, address: '127.0.0.1' } })
  return { address: `127.0.0.1:${(udp as AddressInfo).port}`, close: () => server.close() }

  function isKnown(name: string): boolean {
    return [...records.keys()].some((known) => known === name || known.endsWith(`.${name}`))
  }
}

/** RFC 1035 3.3.14: strings of at most 255 characters. */
function txt(name: string, text: string) {
  const record = {
    name,
    type: Packet.TYPE.TXT,
    class: Packet.CLASS.IN,
    ttl: 1,
    data: text.match(/.{1,255}/g) ?? [],
  }
  // The types of dns2 ask for what only records that were read have.
  return record as unknown as InstanceType<typeof Packet>['answers'][number]
}
