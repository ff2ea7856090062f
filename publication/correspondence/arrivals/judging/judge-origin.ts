import { authenticate } from 'mailauth'
import type { Judgement } from '@/db/schema'
import { resolverOf } from './resolver-of'

/** How a mail came to us. All are empty for a file, of which only its signatures can be judged. */
export type Journey = { remoteAddress: string; helo: string; envelopeFrom: string }

export type Origin = {
  judgement: Judgement
  /**
   * proven: by a signature of the sender's domain over all of it, or by DMARC; partly-signed: there is one, but words could
   * have been added (`l=`); unknown: name servers did not answer, and might have said yes
   */
  proof: 'proven' | 'none' | 'partly-signed' | 'unknown'
  /** of To and Cc, in lower case, those that the proof covers: others could have been added by whoever handed the mail over */
  covered: string[]
  /** the addresses in From as the judge reads them, for comparing with how others do */
  from: string[]
}

/** A signature whose key says `t=y`: to be taken as no signature at all (RFC 6376 3.6.1). */
const TESTING = 'testing'
/** A header that is not signed could be another's: these say who wrote it, and which mail it is. */
const MUST_BE_SIGNED = ['from', 'message-id']
const RECIPIENTS = ['to', 'cc']

/**
 * Finds out whether the domain in From stands for a mail: DKIM (RFC 6376) aligned as DMARC (RFC 7489, 9989) says, or DMARC
 * by SPF (RFC 7208). Whatever is not a clear yes is a no.
 */
export async function judgeOrigin(
  raw: Uint8Array,
  { remoteAddress, helo, envelopeFrom }: Journey,
  dnsServers: string[] | null,
): Promise<Origin> {
  const { dkim, spf, dmarc } = await authenticate(Buffer.from(raw), {
    ...(remoteAddress ? { ip: remoteAddress, helo, sender: envelopeFrom } : {}),
    trustReceived: false,
    mta: 'samenspraak',
    resolver: resolverOf(dnsServers),
    minBitLength: 1024,
    strict: true,
    disableArc: true,
    disableBimi: true,
  })
  const signatures = dkim.results.map(toSignature)
  // Without a host there is nothing that SPF could say; mailauth calls that an error.
  const spfResult = spf && remoteAddress ? spf.status.result : 'none'
  const isAlignedBySpf =
    dmarc !== false &&
    dmarc?.status.result === 'pass' &&
    spfResult === 'pass' &&
    Boolean(dmarc.alignment?.spf.result)
  const dmarcResult = dmarc ? withoutTesting(dmarc.status.result, signatures, isAlignedBySpf) : 'none'
  const judgement: Judgement = {
    dkim: signatures.map(({ result, domain, isAligned, hasLengthLimit }) => ({
      result,
      domain,
      isAligned,
      hasLengthLimit,
    })),
    spf: spfResult,
    dmarc: dmarcResult,
  }
  return {
    judgement,
    proof: proofIn(signatures, isAlignedBySpf, judgement),
    covered: RECIPIENTS.filter((field) => isAlignedBySpf || signatures.some(signs(field))),
    from: dkim.headerFrom,
  }
}

/** DMARC passes by SPF or by a signature; one that is being tested makes nothing pass. */
function withoutTesting(dmarc: string, signatures: Signature[], isAlignedBySpf: boolean): string {
  if (dmarc !== 'pass' || isAlignedBySpf) return dmarc
  return signatures.some(({ result, isAligned }) => result === 'pass' && isAligned) ? dmarc : 'fail'
}

type Signature = Judgement['dkim'][number] & { coversEnough: boolean; signed: string[] }
type DkimResult = Awaited<ReturnType<typeof authenticate>>['dkim']['results'][number]

function toSignature({ status, signingDomain, signingHeaders, ...result }: DkimResult): Signature {
  const signed = (signingHeaders?.keys ?? '')
    .toLowerCase()
    .split(':')
    .map((key) => key.trim())
  return {
    result: isTesting(status) ? TESTING : status.result,
    domain: (signingDomain ?? '').slice(0, 253),
    isAligned: Boolean(status.aligned),
    hasLengthLimit: Boolean(result.canonBodyLengthLimited),
    signed,
    coversEnough: MUST_BE_SIGNED.every((key) => signed.includes(key)) && result.signatureTimeValid !== false,
  }
}

/** `mailauth` tells of it and its types do not. */
function isTesting(status: object): boolean {
  return 'testing' in status && status.testing === true
}

const isCounting = ({ result, isAligned, coversEnough }: Signature) =>
  result === 'pass' && isAligned && coversEnough

const signs = (field: string) => (signature: Signature) =>
  isCounting(signature) && signature.signed.includes(field)

function proofIn(
  signatures: Signature[],
  isAlignedBySpf: boolean,
  { spf, dmarc }: Judgement,
): Origin['proof'] {
  const counting = signatures.filter(isCounting)
  if (isAlignedBySpf || counting.some(({ hasLengthLimit }) => !hasLengthLimit)) return 'proven'
  const results = [spf, dmarc, ...signatures.map(({ result }) => result)]
  if (results.some((result) => result === 'temperror')) return 'unknown'
  return counting.length > 0 ? 'partly-signed' : 'none'
}
