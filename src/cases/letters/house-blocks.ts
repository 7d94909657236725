import type { PdfLanguage } from '../../platform/pdf/render-pdf.ts'
import type { Blocks, TemplateKind } from '../rules/letter-blocks.ts'
import { texts } from './letter-frame.ts'

/** The house's own words in a letter, with its fields: what an authority that has written nothing sends. */
export function houseBlocks(kind: TemplateKind, language: PdfLanguage): Blocks {
  const t = texts[language]
  const questions = t.questions('{saksbehandler}', '{telefon}')
  if (kind === 'decision')
    return { opening: '', help: t.help('{telefon}').join('\n'), questions, closing: '' }
  return { opening: t.interim.sorry('{mottatt}'), late: t.interim.late, questions, closing: '' }
}
