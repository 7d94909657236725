import { type MalwareScan, malwareScanFromEnvironment } from '../connections/malware-scan/index.ts'
import { kindOfFile, nameOfKind } from '../platform/form/file-kind.ts'
import { overgrown } from '../platform/form/file-limits.ts'
import type { UploadedFile } from '../platform/form/files.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import type { NewFile } from './attachment-store.ts'

/**
 * What somebody sends, as it will be kept: of a kind we take by what is in it, of ordinary measure when opened, and
 * looked at by the malware scanner where there is one. The first that will not do refuses them all, beside the field.
 */
export async function takeFiles(
  files: readonly UploadedFile[],
  isPowerOfAttorney: boolean,
): Promise<NewFile[] | Refusal> {
  const taken: NewFile[] = []
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
      kind: isPowerOfAttorney ? 'power_of_attorney' : '',
    })
  }
  return taken
}
