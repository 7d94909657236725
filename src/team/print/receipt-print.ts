import type { Authority } from '../../platform/authority/authority.ts'
import { dateAndTime } from '../../platform/i18n/dates.ts'
import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import { themes } from '../../ui/themes.ts'
import { childWordLines } from '../child-word-lines.ts'
import type { OneConsent } from '../get-consent.ts'
import { purposeWords } from '../purpose-words.ts'
import { saidWords } from '../said-words.ts'
import { childWordTexts, exceptionTexts, receiptTexts, teamTexts } from '../texts/index.ts'

export interface ReceiptPrint {
  language: PdfLanguage
  authority: Authority
  consent: OneConsent
  /** YYYY-MM-DD */
  today: string
  /** Who took it out. */
  takenBy: string
}

const template = new URL('./receipt.typ', import.meta.url)

/** The receipt of a consent, for the one who gave it to keep. Tagged, PDF/UA. */
export function printReceipt(receipt: ReceiptPrint, createdAt?: Date): Promise<Buffer> {
  return renderPdf({
    template,
    data: receiptData(receipt),
    standard: 'ua-1',
    language: receipt.language,
    title: titleOf(receipt),
    createdAt,
  })
}

const titleOf = ({ consent, language }: ReceiptPrint) => receiptTexts[language].title(consent.person.fullName)

/** Every sentence of the paper. */
export function receiptData(receipt: ReceiptPrint) {
  const { consent: data, language, authority, today } = receipt
  const all = teamTexts[language]
  const t = receiptTexts[language]
  const { consent } = data
  const isShared = consent.kind === 'sharing'
  const day = (iso: string) => printDate(iso, language)
  const nameOf = (section: (typeof consent.sections)[number]) => all.sections[section].name
  const with_ = consent.withName || all.hiddenService[consent.serviceKind ?? 'other_welfare']
  const out = data.exceptions?.out ?? []
  const facts: [string, string | null | false][] = [
    [t.what, all.kinds[consent.kind].name],
    [
      all.consent.with,
      isShared &&
        (consent.belongsTo && !with_.includes(consent.belongsTo) ? `${with_}, ${consent.belongsTo}` : with_),
    ],
    [all.consent.people, consent.people.length > 0 && all.list(consent.people)],
    [all.consent.purpose, purposeWords(consent, language)],
    [all.consent.receiptState, all.states[consent.shown]],
    [t.from, consent.shown === 'given' && day(consent.fromDate)],
    [
      all.consent.receiptUntil,
      consent.shown === 'given' &&
        (consent.untilDate ? all.consents.until(day(consent.untilDate)) : all.consents.noEnd.others),
    ],
    [all.consent.receiptNumber, consent.id.slice(0, 8).toUpperCase()],
  ]
  return {
    colour: themes[authority.settings.theme].color,
    pageWords: t.pageWords,
    footer: t.footer(day(today), receipt.takenBy),
    sender: authority.name,
    heading: t.heading,
    about: data.person.fullName,
    facts: facts.filter((each): each is [string, string] => Boolean(each[1])),
    lists: [
      {
        heading: consent.shown === 'given' ? all.consent.open : t.wasOpen,
        items: isShared && consent.shown === 'given' ? consent.sections.map(nameOf) : [],
      },
      {
        heading: exceptionTexts[language].seen,
        items: out.map(({ kind, words }) => {
          const e = exceptionTexts[language]
          return words ? `${e.kinds[kind]}: ${words}` : e.hidden[kind]
        }),
      },
      {
        heading: childWordTexts[language].title(data.person.givenName),
        items: childWordLines(data, language, day),
      },
      {
        heading: t.answers,
        items: [...data.answers].reverse().map((each) => {
          const { name, answer, how, at, recordedBy, sections, untilDate } = each
          return [
            `${name ?? data.person.fullName} ${all.consent.answers[answer]} ${dateAndTime(language, at)} (${all.consent.how[how]})`,
            ...saidWords(each, language, day),
            recordedBy && all.consent.recordedBy(recordedBy),
            sections.length > 0 && all.list(sections.map(nameOf)),
            untilDate && all.consents.until(day(untilDate)),
          ]
            .filter(Boolean)
            .join('. ')
        }),
      },
    ],
    end: {
      heading: t.withdraw,
      words: [
        t.withdrawHow(authority.settings.phone),
        ...(out.length > 0 || isShared ? [exceptionTexts[language].freeTextKept] : []),
        t.log,
      ],
    },
  }
}
