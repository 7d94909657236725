import { dayInOslo } from '../platform/clock/clock.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { AnswerInRound, Consent } from '../team/index.ts'
import type { PlanPrint } from './print/plan-print.ts'
import { texts } from './texts/index.ts'

interface Answered {
  /** The person's own name. */
  own: string
  /** The answers of the round each consent stands in, by its id, the oldest first. */
  answers: ReadonlyMap<string, readonly AnswerInRound[]>
  language: Language
}

/** Each consent that is answered: by whom, how and when it was last given, refused or taken back. */
export function consentsOnPaper(
  consents: readonly Consent[],
  { own, answers, language }: Answered,
): NonNullable<PlanPrint['consents']> {
  const t = texts[language].paper
  return consents.flatMap((consent) => {
    const { state } = consent
    if (state !== 'given' && state !== 'withdrawn' && state !== 'refused') return []
    // A consent that fell with another has no answer of its own: then nobody is named for it.
    const said = (answers.get(consent.id) ?? []).filter(({ answer }) => answer === state)
    const names = new Set(said.map(({ name }) => name ?? own))
    const how = said.length || state !== 'withdrawn' ? (said.at(-1)?.how ?? consent.givenHow) : ''
    return [
      {
        what:
          consent.kind === 'sharing'
            ? t.sharing(consent.sections.map((one) => t.sections[one]))
            : t[consent.kind],
        sharedWith: consent.withName ? [consent.withName] : [],
        by: new Intl.ListFormat(language).format(names) || undefined,
        how: t.how[how],
        on: saidOn(consent, said.at(-1)),
        until: (state === 'given' && consent.untilDate) || undefined,
        state,
      },
    ]
  })
}

/** A yes counts from its first day; a no and a withdrawal from the day they were said. */
function saidOn({ state, fromDate, answeredAt, endedAt }: Consent, last: AnswerInRound | undefined): string {
  if (state === 'given') return fromDate
  const at = last?.at ?? (state === 'withdrawn' ? endedAt : answeredAt)
  return at ? dayInOslo(new Date(at)) : fromDate
}
