import type { PdfLanguage } from '../../platform/pdf/render-pdf.ts'
import type { Blocks, TemplateKind } from '../rules/letter-blocks.ts'
import { texts } from './letter-frame.ts'

/** The house's own words in a letter, with its fields: what an authority that has written nothing sends. */
export function houseBlocks(kind: TemplateKind, language: PdfLanguage): Blocks {
  const t = texts[language]
  const questions = t.questions('{saksbehandler}', '{telefon}')
  switch (kind) {
    case 'decision':
      return { opening: '', help: t.help('{telefon}').join('\n'), questions, closing: '' }
    case 'interim_reply':
      return { opening: t.interim.sorry('{mottatt}'), late: t.interim.late, questions, closing: '' }
    case 'receipt':
      return {
        opening: t.receipt.got('{mottatt}', '{gjelder}'),
        reads: t.receipt.reads,
        late: t.receipt.late,
        questions: t.questions('{enhet}', '{telefon}'),
        closing: '',
      }
    case 'question':
      return { opening: '', questions: t.question.call('{saksbehandler}', '{telefon}'), closing: '' }
    case 'message':
      return { opening: t.message.lead, questions: t.message.call('{telefon}'), closing: '' }
  }
}
