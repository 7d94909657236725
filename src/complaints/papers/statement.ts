import { longDate } from '../../platform/i18n/dates.ts'
import { renderPdf } from '../../platform/pdf/render-pdf.ts'
import { complaintTexts } from '../texts/index.ts'
import { type PackageFacts, partlyParts } from './package.ts'

const template = new URL('./statement.typ', import.meta.url)

/** The copy of the unit's statement to the party (fvl § 33; pbrl § 7-7), in the person's language but for the unit's words. */
export function printStatement(facts: PackageFacts, createdAt: Date): Promise<Buffer> {
  const { complaint, decision, person, sender, words, appealBody, phone } = facts
  const { language } = person
  const t = complaintTexts[language].papers
  const day = (on: string) => longDate(language, on)
  const data = {
    colour: sender.colour,
    footer: `${sender.name} · ${t.reference} ${words.reference}`,
    pageWords: t.pageWords,
    sender: { name: sender.name, unit: sender.unit },
    address: [complaint.complainantName],
    facts: [
      [t.date, day(facts.madeOn)],
      [t.reference, words.reference],
      [t.about, person.fullName],
    ],
    heading: t.statementHeading,
    lead: t.statementLead(day(complaint.receivedOn), appealBody, day(facts.madeOn)),
    parts: [
      { title: t.statementWords, text: complaint.statement || t.dismissedStatement },
      ...partlyParts(complaint, decision, language),
      {
        title: t.sentAlong,
        text: [
          t.sentAlongText,
          ...(complaint.planEnclosed
            ? [complaint.planGround ? t.planOnGround(complaint.planGround) : t.planByConsent]
            : [t.planNot]),
        ].join('\n'),
      },
      { title: t.whatNow, text: t.whatNowText(appealBody, phone) },
    ],
  }
  return renderPdf({ template, data, standard: 'ua-1', language, title: data.heading, createdAt })
}
