import type { UploadedFile } from '../platform/form/files.ts'
import { type TakenFile, takeFiles } from '../platform/form/take-files.ts'
import { remakePicture } from '../platform/picture/remake-picture.ts'
import { isRefusal, type Refusal } from '../platform/refusal.ts'

/** Pixels: small print on a page of A4 is read, also enlarged. */
const longestSide = 3000

/**
 * The file as it will be kept. A photograph is drawn anew: nothing of where and when it was taken comes along.
 * Refuses as `takeFiles` and `remakePicture`.
 */
export async function takeDocument(
  file: UploadedFile,
): Promise<Pick<TakenFile, 'bytes' | 'contentType' | 'checked'> | Refusal> {
  const taken = await takeFiles([file])
  if (isRefusal(taken)) return taken
  const { bytes, contentType, checked } = taken[0]!
  if (contentType === 'application/pdf') return { bytes, contentType, checked }
  const picture = await remakePicture(bytes, { longestSide })
  return isRefusal(picture) ? picture : { bytes: picture.bytes, contentType: 'image/jpeg', checked }
}
