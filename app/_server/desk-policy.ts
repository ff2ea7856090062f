import { env } from '@/env'

/** What a page of the desk may load: our own files, and scripts and styles that carry the nonce of this answer. */
export function deskPolicy(nonce: string): string {
  // React's development build evaluates strings; the production build does not.
  const evaluation = env().mode === 'development' ? " 'unsafe-eval'" : ''
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    // Of the mail that is being made; what is framed has a policy of its own.
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
