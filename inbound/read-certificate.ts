import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeCertificate } from './make-certificate'

/**
 * The key and the certificate of the listener: `inbound/key.pem` and `inbound/cert.pem` of the data folder, which an owner
 * may replace by their own. Made once when there are none; the key is for nobody else to read.
 */
export function readCertificate(dataDir: string, name: string): { key: string; cert: string } {
  const folder = path.join(dataDir, 'inbound')
  const key = path.join(folder, 'key.pem')
  const cert = path.join(folder, 'cert.pem')
  if (!existsSync(key) || !existsSync(cert)) {
    const made = makeCertificate(name)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeWhole(key, made.key, 0o600)
    writeWhole(cert, made.cert, 0o644)
  }
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}

function writeWhole(file: string, content: string, mode: number): void {
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, content, { mode })
  renameSync(unfinished, file)
}
