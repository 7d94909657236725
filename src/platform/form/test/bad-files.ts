import { deflateSync } from 'node:zlib'

/** A PDF of ordinary size that becomes 130 MB when it is opened. */
function swellingPdf(): Buffer {
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
    deflateSync(Buffer.alloc(130 * 1024 * 1024), { level: 1 }),
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ])
}

/** What no form takes, each with the sentence beside the field: one too large, one that lies, and one that swells. */
export const badFiles: readonly { name: string; bytes: Buffer; words: RegExp }[] = [
  { name: 'film.pdf', bytes: Buffer.alloc(50 * 1024 * 1024, '%'), words: /«film\.pdf» er for stor/ },
  { name: 'epikrise.pdf', bytes: Buffer.from('MZ this is a program'), words: /«epikrise\.pdf» er noe annet/ },
  { name: 'bombe.pdf', bytes: swellingPdf(), words: /«bombe\.pdf» blir altfor stor/ },
]
