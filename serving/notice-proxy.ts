import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'

const UNTRUSTED =
  'X-Forwarded-For comes with requests, and TRUST_PROXY is off: if a proxy of yours stands in front, all visitors count as one. Set TRUST_PROXY=on then.'
const SILENT =
  'TRUST_PROXY is on, and something was sent without X-Forwarded-For: all visitors behind that proxy count as one. Let it set that header; docs/running/ has files that do.'

/**
 * Says once what a proxy in front and TRUST_PROXY do not agree about. Limits are per visitor, so somebody who counts as all
 * others is kept out with them.
 */
export function createProxyNotice(trustProxy: boolean, log: Logger): (request: IncomingMessage) => void {
  let isSaid = false
  return function noticeProxy({ headers, method }) {
    if (isSaid) return
    const isForwarded = headers['x-forwarded-for'] !== undefined
    // Who looks after the site asks for pages without a proxy; a form comes from a visitor.
    const isWrong = trustProxy ? !isForwarded && method === 'POST' : isForwarded
    if (!isWrong) return
    isSaid = true
    log.warn(trustProxy ? SILENT : UNTRUSTED)
  }
}
