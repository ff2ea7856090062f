import { domainToASCII } from 'node:url'
import { z } from 'zod'

/** RFC 5321 4.5.3.1.3, without the angle brackets. */
const MAX_LENGTH = 254
const MAX_LOCAL_LENGTH = 64
/** A dot-atom of RFC 5322 3.2.3. Quoted local parts exist in the standard and hardly in the world. */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/

/**
 * One e-mail address as a person types it, in the form we keep: without spaces around it, its domain in lower case
 * and, where it has other letters (müller.example), in the ASCII form that mail servers speak (RFC 5891). The part
 * before the @ stays as it was typed. What is not exactly one address is a problem.
 */
export const emailAddress = z.string().transform((typed, context) => {
  const address = tidy(typed.trim())
  if (address) return address
  context.addIssue({ code: 'custom', message: 'expects one e-mail address' })
  return z.NEVER
})

function tidy(typed: string): string | null {
  const at = typed.lastIndexOf('@')
  const local = typed.slice(0, Math.max(at, 0))
  const domain = domainToASCII(typed.slice(at + 1)).toLowerCase()
  const address = `${local}@${domain}`
  if (local.length > MAX_LOCAL_LENGTH || address.length > MAX_LENGTH) return null
  return LOCAL.test(local) && DOMAIN.test(domain) ? address : null
}
