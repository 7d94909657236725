// The process that holds the picture library: native code beside what a stranger has sent. It has no secrets in its environment,
// opens nothing but JPEG and PNG from memory, does one picture and is ended.
import sharp from 'sharp'

export interface PictureJob {
  bytes: Uint8Array
  /** Pixels; a smaller picture is not made larger. */
  longestSide: number
  mostPixels: number
}

export type PictureAnswer = { bytes: Uint8Array; width: number; height: number } | 'unreadable'

sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] })

/** Turned as it is to be seen, made smaller, and drawn anew: nothing but the picture itself comes with it. */
async function remake({ bytes, longestSide, mostPixels }: PictureJob): Promise<PictureAnswer> {
  const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels, pages: 1 })
    .autoOrient()
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 84 })
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}

process.once('message', async (job: PictureJob) => {
  process.send?.(await remake(job).catch((): PictureAnswer => 'unreadable'))
})
