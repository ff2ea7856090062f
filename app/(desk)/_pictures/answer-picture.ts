import { readFile } from 'node:fs/promises'

const KEPT_NOWHERE = { 'cache-control': 'private, no-store' }

/** On the disk, or as its bytes. */
type Found = { type: string } & ({ file: string } | { bytes: Uint8Array })

/** A picture that is not public, for who may have it; to everybody else the same as one that is not there. No cache keeps it. */
export async function answerPicture(found: Found | null): Promise<Response> {
  if (!found) return new Response(null, { status: 404, headers: KEPT_NOWHERE })
  return new Response('file' in found ? await readFile(found.file) : Buffer.from(found.bytes), {
    headers: {
      ...KEPT_NOWHERE,
      'content-type': found.type,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
  })
}
