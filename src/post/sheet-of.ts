import { calledInSentence, contactOf, getPerson } from '../people/index.ts'
import type { PlanPrint } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { longDate } from '../platform/i18n/dates.ts'
import { printDate } from '../platform/pdf/print-date.ts'
import { themes } from '../ui/themes.ts'
import type { Standing } from './find-plan-letter-to-send.ts'
import type { PlanLetter } from './plan-letter-store.ts'
import type { MinutesPrint } from './print/minutes-print.ts'
import { postTexts } from './texts/index.ts'

export type Sheet = { kind: 'plan'; print: PlanPrint } | { kind: 'minutes'; print: MinutesPrint }

/** What is printed, in the receiver's language: the letter around it, and what they may read. */
export async function sheetOf(
  { db, authority, today }: Pick<Asked, 'authority' | 'today'> & { db: ReadDb },
  { personId, planVersion, relatedPersonId }: PlanLetter,
  { receiver, content }: Extract<Standing, { is: 'ready' | 'changed' }>,
  addressLines: readonly string[],
): Promise<Sheet> {
  const { language } = receiver
  const t = postTexts[language].paper
  const givenName = calledInSentence(await getPerson(db, personId), false, language)
  const isSelf = relatedPersonId === null
  const address = [receiver.name, ...addressLines]
  const facts = [[t.date, printDate(today, language)]]
  const { phone } = contactOf(authority)
  if (content.kind === 'plan') {
    const lead = isSelf ? t.planToSelf : t.planTo(givenName)
    const words = [lead, t.keep, t.call(authority.name, phone)].join('\n')
    const cover = { address, facts, heading: t.planHeading, words }
    return {
      kind: 'plan',
      print: { ...content.print, cover, ...(planVersion !== null && { version: planVersion }) },
    }
  }
  const { meeting, minutes, remarks } = content.seen
  const held = longDate(language, dayInOslo(meeting.startsAt))
  return {
    kind: 'minutes',
    print: {
      language,
      authority: { name: authority.name, colour: themes[authority.settings.theme].color },
      address,
      facts,
      heading: t.minutesHeading(held),
      lead: isSelf ? t.minutesToSelf : t.minutesTo(givenName),
      about: [
        [t.present, minutes.present.join(', ')],
        [t.absent, minutes.absent.join(', ')],
      ],
      ...(minutes.personView && { own: { words: minutes.personView, by: givenName } }),
      items: minutes.items.map(({ title, discussion, decision, tasks }, at) => ({
        heading: `${at + 1}. ${title || t.untitled}`,
        text: discussion,
        ...(decision && { decided: [t.decided, decision] }),
        tasks: tasks.map(({ who, what, deadline }) => [
          who,
          what,
          deadline ? printDate(deadline, language) : '',
        ]),
      })),
      columns: t.columns,
      last: [
        ...(minutes.nextMeeting ? [{ heading: t.nextMeeting, text: minutes.nextMeeting }] : []),
        ...(remarks.length
          ? [
              {
                heading: t.remarks,
                text: remarks
                  .map(({ saidByName, saidAt, remark }) =>
                    t.remark(saidByName, longDate(language, dayInOslo(saidAt)), remark),
                  )
                  .join('\n'),
              },
            ]
          : []),
        { heading: t.wrongHeading, text: [t.wrong, t.keep, t.call(authority.name, phone)].join('\n') },
      ],
    },
  }
}
