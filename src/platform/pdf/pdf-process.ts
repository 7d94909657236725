// The process that holds the typesetter. Typst works synchronously, cannot be interrupted, and a fault inside it ends the
// whole process (seen with rare signs): so it has a process of its own, with no secrets in its environment.
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFolders } from './letter-fonts.ts'
import type { PdfFaultCode } from './pdf-fault.ts'
import { familiesOf, latinOnly, mapStrings, printable, withoutMissing } from './printable.ts'

export type PdfLanguage = 'nb' | 'nn' | 'en'
export type PdfStandard = 'ua-1' | 'a-2a'

export type PdfJob = {
  id: number
  template: string
  data: unknown
  standard: PdfStandard
  language: PdfLanguage
  title: string
  files: Readonly<Record<string, Uint8Array>>
  /** Seconds since 1970 */
  createdAt: number
  /** Latin letters only: the second try, when the first ended the process */
  careful: boolean
}

export type PdfAnswer = { id: number; pdf: Uint8Array } | { id: number; code: PdfFaultCode; message: string }

/** What stands where a sign could not be printed: visible, so that nobody believes the text is whole. */
const marks: Record<PdfLanguage, string> = { nb: '[tegn]', nn: '[teikn]', en: '[symbol]' }

const workspace = fileURLToPath(new URL('../../', import.meta.url))
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontPaths: fontFolders() }],
})

/**
 * Signs without a glyph are learnt from the typesetter's refusal, for this document only: a good letter beside a bad mark is
 * named too, and must not be lost to everybody after.
 */
function render(job: PdfJob): Uint8Array {
  const mark = marks[job.language]
  const missing = new Set<string>()
  let content: unknown = mapStrings({ title: job.title, data: job.data }, (text) => printable(text, mark))
  if (job.careful) content = mapStrings(content, (text) => latinOnly(text, mark))
  for (let attempt = 1; ; attempt++) {
    content = mapStrings(content, (text) => withoutMissing(text, missing, mark))
    if (attempt === 4) content = mapStrings(content, (text) => latinOnly(text, mark))
    try {
      return compile(job, content as { title: string; data: unknown })
    } catch (error) {
      const absent = signsWithoutGlyph(error)
      if (absent.length === 0 || attempt === 4) throw error
      for (const sign of absent) missing.add(sign)
    }
  }
}

function compile(job: PdfJob, { title, data }: { title: string; data: unknown }): Uint8Array {
  return compiler.pdf(
    { mainFilePath: job.template, inputs: inputsOf(job, title, data) },
    { pdfStandard: job.standard, creationTimestamp: job.createdAt },
  )
}

function inputsOf({ language }: PdfJob, title: string, data: unknown) {
  const texts: string[] = []
  mapStrings(data, (text) => {
    texts.push(text)
    return text
  })
  return { title, language, fonts: familiesOf(texts).join(','), data: JSON.stringify(data) }
}

/** Typst names every sign it had no glyph for, each once. Plain letters are never at fault (they sit beside a bad mark). */
function signsWithoutGlyph(error: unknown): string[] {
  const named = messageOf(error).matchAll(/(?:text|codepoint) `\\?"(.*?)\\?"`/gs)
  const text = Array.from(named, ([, sign]) => sign ?? '').join('')
  const unescaped = text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
  return Array.from(unescaped).filter((sign) => sign > '\u024F')
}

/** Errors of the typesetter are sometimes an Error and sometimes its own class; its own fetchDiagnostics throws on them. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What the template did wrong, for the log; never what was to be printed (a message may quote it). */
function faultOfTemplate(job: PdfJob): string {
  const inputs = inputsOf(job, '', job.data)
  const found =
    compiler.compile({ mainFilePath: job.template, inputs }).takeDiagnostics()?.shortDiagnostics ?? []
  const said = found.map((one: { message: string }) => one.message.replace(/(panicked with: ).*/s, '$1…'))
  return `${basename(job.template)}: ${said.join('; ').slice(0, 300) || 'no diagnostics'}`
}

process.on('message', (job: PdfJob) => {
  let answer: PdfAnswer
  const attached = Object.entries(job.files).map(([name, bytes]) => ({
    path: join(workspace, 'attached', name),
    bytes,
  }))
  for (const { path, bytes } of attached) compiler.mapShadow(path, Buffer.from(bytes))
  try {
    answer = { id: job.id, pdf: render(job) }
  } catch (error) {
    const code = signsWithoutGlyph(error).length > 0 ? 'not_printable' : 'template_error'
    answer = {
      id: job.id,
      code,
      message: code === 'template_error' ? faultOfTemplate(job) : 'a sign without glyph',
    }
  }
  for (const { path } of attached) compiler.unmapShadow(path)
  process.send?.(answer)
  compiler.evictCache(10)
})
