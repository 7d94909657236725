import { longDate } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { ComplaintStep } from './complaint.ts'
import { complaintTexts } from './texts/index.ts'

/** A step's reason, with the ground it begins with in words: `late: …` → «Klagen kom for sent. …». */
export function reasonInWords(
  { act, reason }: Pick<ComplaintStep, 'act' | 'reason'>,
  language: Language,
): string {
  const { grounds, knownFrom } = complaintTexts[language]
  if (act === 'note_known') {
    const [, day = '', words = ''] = /^([\d-]+): (.*)$/s.exec(reason) ?? []
    return day ? `${knownFrom(longDate(language, day))} ${words}` : reason
  }
  if (act !== 'dismiss' && act !== 'judge_late') return reason
  const [, ground = '', words = ''] = /^(\w+): (.*)$/s.exec(reason) ?? []
  return grounds[ground] ? `${grounds[ground]} ${words}` : reason
}
