import { kindOfStatus } from '@/emails/status-codes'
import { withoutAddresses } from '@/emails/without-addresses'
import { codesIn } from './codes-in'
import { kindByWords } from './kind-by-words'
import { type Finding, weakestOf } from './weakest-of'

/**
 * What a status part (RFC 3464) says. Only of recipients it failed for; where it names several, ours was one and became them on its
 * way. The code that the receiving server gave counts beside the one that was made of it. Null when it says nothing of any.
 */
export function readStatusPart(part: string): Finding | null {
  const groups = part
    .replace(/\r\n/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(fieldsOf)
    .filter((fields) => fields.has('status') || fields.has('action') || fields.has('diagnostic-code'))
  return weakestOf(groups.map(findingOf))
}

/** Each field with its folded lines in one. */
function fieldsOf(group: string): Map<string, string> {
  const lines = group.replace(/\n[ \t]+/g, ' ').split('\n')
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf(':')
      return at > 0 ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]] : []
    }),
  )
}

function findingOf(fields: Map<string, string>): Finding {
  const [status = ''] = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '') ?? []
  const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]{1,30}\s*;\s*/, '')
  const said = withoutAddresses(diagnostic) || null
  if (/^(delayed|delivered|deliverable|relayed|expanded)/i.test(fields.get('action') ?? ''))
    return { kind: 'temporary', reason: status || null, said }
  const codes = codesIn(`${diagnostic}\n${status}`)
  const findings = codes.map((code) => ({ kind: kindOfStatus(code, diagnostic), reason: code, said }))
  return weakestOf(findings) ?? { kind: kindByWords(diagnostic) ?? 'unknown', reason: null, said }
}
