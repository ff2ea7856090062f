import { createHash, type Hash, hash } from 'node:crypto'
import type { RowFacts } from '../archive/manifest'

const NEWLINE = 0x0a
const LANES = 8

export type RowDigest = { update: (chunk: Buffer) => void; facts: () => RowFacts }

/**
 * Counts and hashes rows in COPY's text format, where a row ends with a newline and holds none. The sum of the hashes of
 * all rows does not depend on their order, which a database does not keep. Takes chunks as they come, however long a row is.
 */
export function createRowDigest(): RowDigest {
  const sum = new Uint32Array(LANES)
  let [rows, bytes] = [0, 0]
  let begun: Hash | null = null
  return { update, facts }

  function update(chunk: Buffer): void {
    bytes += chunk.length
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      const rest = chunk.subarray(from, end)
      addRow(begun ? begun.update(rest).digest() : hash('sha256', rest, 'buffer'))
      begun = null
      from = end + 1
    }
    if (from < chunk.length) begun = (begun ?? createHash('sha256')).update(chunk.subarray(from))
  }

  function addRow(digest: Buffer): void {
    rows += 1
    for (let lane = 0; lane < LANES; lane += 1)
      sum[lane] = ((sum[lane] ?? 0) + digest.readUInt32BE(lane * 4)) >>> 0
  }

  function facts(): RowFacts {
    const digest = Buffer.alloc(LANES * 4)
    sum.forEach((lane, index) => {
      digest.writeUInt32BE(lane, index * 4)
    })
    return { rows, bytes, digest: digest.toString('hex') }
  }
}
