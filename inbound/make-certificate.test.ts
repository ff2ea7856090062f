import { createPublicKey, X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeCertificate } from './make-certificate'

test('a certificate is for its name and signed with its key', () => {
  const { key, cert } = makeCertificate('post.site.example')
  const certificate = new X509Certificate(cert)
  expect(certificate.checkHost('post.site.example')).toBe('post.site.example')
  expect(certificate.verify(createPublicKey(key))).toBe(true)
  expect(certificate.subject).toBe('CN=post.site.example')
  expect(new Date(certificate.validFrom).getTime()).toBeLessThan(Date.now())
  expect(new Date(certificate.validTo).getTime()).toBeGreaterThan(Date.now() + 3_600 * 86_400_000)
})

test('a name of 190 characters fits as well', () => {
  const name = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.nl`
  expect(new X509Certificate(makeCertificate(name).cert).checkHost(name)).toBe(name)
})
