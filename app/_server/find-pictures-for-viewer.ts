import 'server-only'
import { findDeskPictures } from '@/publication/correspondence/pictures/find-desk-pictures'
import type { Picture } from '@/publication/pictures/media/picture'
import { findViewer } from './viewer'

/** The pictures of a text at the desk, by the address texts use, as who is signed in may have them. */
export async function findPicturesForViewer(srcs: string[]): Promise<Map<string, Picture>> {
  const viewer = await findViewer()
  return viewer ? findDeskPictures(viewer.id, srcs) : new Map()
}
