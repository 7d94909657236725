import { type MalwareScan, malwareScanFromEnvironment } from '../../connections/malware-scan/index.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { type FileKind, kindOfFile, nameOfKind } from './file-kind.ts'
import { overgrown } from './file-limits.ts'
import type { UploadedFile } from './files.ts'

/** A file that will do, as it will be kept. */
export interface TakenFile {
  /** To be shown only; its ending fits the kind. */
  name: string
  contentType: FileKind
  bytes: Buffer
  /** What the malware scanner said; null: nobody has looked. */
  checked: 'clean' | null
}

/**
 * What somebody sends, as it will be kept: of a kind we take by what is in it, of ordinary measure when opened, and
 * looked at by the malware scanner where there is one. The first that will not do refuses them all, beside the field.
 * Refuses: wrong_kind, picture_too_large, too_much_inside, infected.
 */
export async function takeFiles(files: readonly UploadedFile[]): Promise<TakenFile[] | Refusal> {
  const taken: TakenFile[] = []
  let scanner: MalwareScan | null = malwareScanFromEnvironment(process.env)
  for (const { name, bytes } of files) {
    const contentType = kindOfFile(bytes)
    if (!contentType) return refuse(`wrong_kind:${name}`, 'files')
    const fault = await overgrown(bytes, contentType)
    if (fault) return refuse(`${fault}:${name}`, 'files')
    const verdict = (await scanner?.scan(bytes)) ?? 'not_checked'
    if (verdict === 'infected') return refuse(`infected:${name}`, 'files')
    // A scanner that does not answer is not waited for once more
    if (verdict === 'not_checked') scanner = null
    taken.push({
      name: nameOfKind(name, contentType),
      contentType,
      bytes,
      checked: verdict === 'clean' ? 'clean' : null,
    })
  }
  return taken
}
