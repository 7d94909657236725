import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Alert, Details } from '../../ui/index.ts'
import type { ExceptionsShown } from '../find-exceptions-shown.ts'
import type { OneConsent } from '../get-consent.ts'
import { leaveOutFieldOf } from '../leave-out.ts'
import { exceptionTexts, teamTexts } from '../texts/index.ts'
import { asFolded, LeaveOutFields, leftOutWords, NotToLeaveOut } from './leave-out-fields.tsx'

interface Props {
  data: OneConsent
  ui: PageContext
}

/** What is left out of the consent, in a line; only how many to one who may not know which. */
export function leftOutIn({ exceptions }: OneConsent, ui: PageContext): string | null {
  if (!exceptions?.count) return null
  return exceptions.out
    ? teamTexts[ui.language].list(leftOutWords(exceptions.out, ui))
    : exceptionTexts[ui.language].count(exceptions.count)
}

/** The way to what is left out. To one who coordinates: that it is not to be spoken of with them. */
export function ExceptionsOf({ data, ui }: Props): ReactElement | null {
  const t = exceptionTexts[ui.language]
  const { exceptions, consent } = data
  if (!exceptions?.out) return null
  const has = exceptions.count > 0
  // What is not to be seen is written down before the yes is, so that it is never open
  const isWritten = !data.mayAnswer && data.mayAsk && ['asked', 'given'].includes(consent.shown)
  if (!has && !isWritten && !(consent.shown === 'given' && data.mayAnswer)) return null
  return (
    <>
      {has && data.mayAsk && <Alert kind="warning">{t.forStaff}</Alert>}
      <p>
        <a className="ds-link" href={`${ui.path}/unntak`}>
          {isWritten
            ? has
              ? t.toRecordAgain
              : t.toRecord
            : !data.mayAnswer
              ? t.see
              : has
                ? t.toPageAgain
                : t.toPage}
        </a>
      </p>
    </>
  )
}

/** Folded in the answer: what they should not see, though the part it is in is shared. */
export function WhileAnswering({
  data: { exceptions },
  ui,
  errors,
}: {
  data: { exceptions: Pick<ExceptionsShown, 'choices'> | null }
  ui: PageContext
  errors?: Record<string, string>
}): ReactElement | null {
  const t = exceptionTexts[ui.language]
  const choices = exceptions?.choices ?? []
  if (!choices.length) return null
  const isWrong = Object.values(leaveOutFieldOf).some((name) => errors?.[name])
  return (
    <Details summary={t.chooseWhile} id="unntak" open={isWrong}>
      <p>{t.chooseWhileHint}</p>
      <LeaveOutFields choices={choices} ui={ui} />
      <NotToLeaveOut choices={choices} ui={ui} as={asFolded} />
    </Details>
  )
}
