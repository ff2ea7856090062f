import { createHmac } from 'node:crypto'
import { env } from '@/env'
import { secret } from '@/secret'
import type { Manifest } from '../archive/manifest'

/** Tells whether two sites have the same secret, and nothing else of it. */
const fingerprintOf = (value: string) =>
  createHmac('sha256', value).update('backup\0fingerprint').digest('hex')

/** What a backup says of the secret of this site. */
export function describeSecret(): Manifest['secret'] {
  return { from: env().secret === null ? 'file' : 'environment', fingerprint: fingerprintOf(secret()) }
}

/** Whether a site that is restored here has the secret it had: with another one, links in mails of before no longer work. */
export function keepsSecret({ from, fingerprint }: Manifest['secret']): boolean {
  const given = env().secret
  return given === null ? from === 'file' : fingerprintOf(given) === fingerprint
}
