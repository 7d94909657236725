import type { ReactElement } from 'react'
import { capital } from '../../platform/i18n/capital.ts'
import { dateAndTime, longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { Facts, Section, Status } from '../../ui/index.ts'
import { isBeingWorkedOn } from '../is-being-worked-on.ts'
import { textsOf } from '../texts/index.ts'
import { answerKinds } from './answer-kinds.ts'
import type { CaseProps } from './case-page.tsx'

/** Where each right stands. */
export function CaseAssessment({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language)
  const href = `${ui.path}/vurdering`
  return (
    <Section
      title={t.case.assessment}
      id="vurdering"
      aside={
        <a className="ds-link" href={href}>
          {isBeingWorkedOn(data.case.state) ? t.case.toAssessment : t.case.seeAssessment}
        </a>
      }
    >
      <Facts
        items={data.items.map(({ item, isAsked, answered, of, result }) => ({
          key: item,
          term: (
            <>
              {capital(t.law.items[item]!)}
              {!isAsked && ` (${t.case.notAsked})`}
            </>
          ),
          value: result ? (
            <Status kind={answerKinds[result]}>{t.itemResults[result]}</Status>
          ) : (
            t.case.answered(answered, of)
          ),
        }))}
      />
    </Section>
  )
}

/** What was answered, and whether it is opened. */
export function CaseDecisions({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language)
  const { decisions, draft, openings, case: file } = data
  const first = openings[0]
  const isWritable = file.state === 'under_assessment'
  return (
    <Section
      title={t.case.decision}
      id="avgjorelse"
      aside={
        isWritable && (
          <a className="ds-link" href={`${ui.path}/avgjorelse`}>
            {t.case.toDecision}
          </a>
        )
      }
    >
      {draft && <p>{t.case.draftHeld[draft.state]}</p>}
      {decisions.map((decision, at) => (
        <div key={decision.id}>
          <p>
            <strong>
              {t.case.issued(t.results[decision.result]!, longDate(ui.language, decision.issuedAt))}
            </strong>
          </p>
          <Facts
            items={[
              ...decision.items.map(({ item, result }) => ({
                key: item,
                term: capital(t.law.items[item]!),
                value: t.itemResults[result],
              })),
              {
                key: 'opened',
                term: t.case.read,
                value:
                  at > 0
                    ? null
                    : first
                      ? t.case.opened(dateAndTime(ui.language, first.openedAt))
                      : data.letters.find(({ kind }) => kind === 'decision')?.sentAs === 'paper'
                        ? `${t.case.sentOnPaper}. ${t.case.notOpened}`
                        : t.case.notOpened,
              },
            ]}
          />
        </div>
      ))}
      {decisions.length === 0 && !draft && <p>{t.case.noDecision}</p>}
      <p>
        <a className="ds-link" href={`${ui.path}/klage`}>
          {t.case.complaints}
        </a>
      </p>
    </Section>
  )
}

/** Who coordinates, or who stands in. */
export function CaseCoordinators({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language).case
  const href = `${ui.path}/koordinator`
  const { coordinators, standIn } = data
  return (
    <Section
      title={t.coordinator}
      id="koordinator"
      aside={
        <a className="ds-link" href={href}>
          {coordinators.length > 0 ? t.seeCoordinator : t.toCoordinator}
        </a>
      }
    >
      {coordinators.length === 0 && <p>{t.noCoordinator}</p>}
      <Facts
        items={[
          ...coordinators.map((each) => ({
            key: each.appointmentId,
            term: `${each.name}, ${officialText(ui.language, each.workTitle)}`,
            value: t.appointmentStates[each.state],
          })),
          {
            key: 'stand-in',
            term: t.standIn,
            value: standIn && `${standIn.name}, ${officialText(ui.language, standIn.workTitle)}`,
          },
        ]}
      />
    </Section>
  )
}

/** The letters as they were sent. */
export function CaseLetters({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language).case
  return (
    <Section title={t.letters} id="brev">
      <ul>
        {data.letters.map((letter) => (
          <li key={letter.id}>
            <a className="ds-link" href={`/${ui.authority.id}/brev/${letter.id}`}>
              {t.letterLine(t.letterKinds[letter.kind] ?? letter.kind, longDate(ui.language, letter.at))}
            </a>{' '}
            {t.sentAs[letter.sentAs]}
          </li>
        ))}
      </ul>
    </Section>
  )
}
