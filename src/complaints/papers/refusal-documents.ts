import { longDate } from '../../platform/i18n/dates.ts'
import { complaintTexts } from '../texts/index.ts'
import type { PackageFacts } from './package-facts.ts'
import type { PackedDocument, Part } from './packed-document.ts'

/** What was asked and answered; and on pages of their own, not for the parent, what was weighed and what the child thinks. */
export function refusalDocuments({ language, refusal, complaint }: PackageFacts): PackedDocument[] {
  if (!refusal) return []
  const t = complaintTexts[language].papers
  const day = (on: string) => longDate(language, on)
  const before: Part[] = refusal.before.map(({ by, on, words }) => ({
    title: (by === 'parent' ? t.parentWrote : t.answeredBefore)(day(on)),
    text: words,
  }))
  const weighed: Part[] = [
    { title: t.weighed, text: refusal.reason },
    { title: t.childThinks, text: refusal.childView },
  ]
  return [
    {
      code: 'refusal',
      title: t.refusal,
      lead: t.refusalLead,
      facts: [
        [t.date, day(refusal.decidedOn)],
        [t.refusedBy, refusal.decidedByName],
        [t.refusedTo, complaint.complainantName],
      ],
      parts: [...before, { title: t.refusedWith, text: refusal.words }],
    },
    {
      code: 'refusal_weighed',
      title: t.weighedTitle,
      guard: t.notForThisParent,
      parts: weighed.filter(({ text }) => text),
    },
  ]
}
