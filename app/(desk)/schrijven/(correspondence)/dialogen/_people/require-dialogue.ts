import 'server-only'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { Viewer } from '@/app/_server/viewer'
import { findDialogue, type OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'

/** The dialogue of a page, or "not found" when there is none that this member may read. */
export async function requireDialogue(viewer: Viewer, id: string): Promise<OpenDialogue> {
  const asked = z.uuid().safeParse(id)
  return ((asked.success && (await findDialogue(viewer.id, asked.data))) || null) ?? notFound()
}
