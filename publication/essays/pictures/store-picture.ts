import { db } from '@/db/client'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { type AddedPicture, addPicture, type PictureUpload } from '@/publication/pictures/media/add-picture'

export type StoredPicture = AddedPicture | { status: 'refused'; reason: 'not-allowed' }

/**
 * The one way in for a picture of a member: with an essay, with a composition, out of a mail. Whoever may not upload any
 * has nothing decoded. What becomes of it is addPicture's.
 */
export async function storePicture(
  memberId: string,
  upload: Omit<PictureUpload, 'uploadedBy'>,
): Promise<StoredPicture> {
  if (!isAllowed(await findStanding(db(), memberId), 'upload picture', 'own'))
    return { status: 'refused', reason: 'not-allowed' }
  return addPicture({ ...upload, uploadedBy: memberId })
}
