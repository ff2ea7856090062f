import type { z } from 'zod'
import { BackupRefusal } from '../backup-refusal'
import { CONTENTS, MANIFEST } from './archive-names'
import { type Contents, contentsSchema, FORMAT, type Manifest, manifestSchema } from './manifest'
import type { Archive } from './read-archive'
import { readBytes } from './read-chunks'

/** What is said about a backup in words takes a few kilobytes. */
const MOST_BYTES = 16 * 1024 * 1024

/** What a backup says of itself. Throws a refusal when it cannot be read, or when a newer program made it. */
export async function readManifest(archive: Archive): Promise<{ manifest: Manifest; contents: Contents }> {
  const found = await readJson(archive, MANIFEST)
  if (typeof found === 'object' && found !== null && 'format' in found && Number(found.format) > FORMAT)
    throw new BackupRefusal({ kind: 'newer' })
  const manifest = parsed(manifestSchema, found, MANIFEST)
  const contents = parsed(contentsSchema, await readJson(archive, CONTENTS), CONTENTS)
  return { manifest, contents }
}

async function readJson({ file, entries }: Archive, name: string): Promise<unknown> {
  const entry = entries.get(name)
  if (!entry || entry.size > MOST_BYTES) throw new BackupRefusal({ kind: 'strange', part: name })
  const bytes = await readBytes(file, entry.offset, entry.size)
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (cause) {
    throw new BackupRefusal({ kind: 'strange', part: name }, { cause })
  }
}

function parsed<T>(schema: z.ZodType<T>, found: unknown, part: string): T {
  const outcome = schema.safeParse(found)
  if (!outcome.success) throw new BackupRefusal({ kind: 'strange', part }, { cause: outcome.error })
  return outcome.data
}
