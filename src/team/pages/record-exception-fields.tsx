import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Button, Details, Form } from '../../ui/index.ts'
import type { LeftOutShown } from '../find-exceptions-shown.ts'
import type { ConsentExceptions } from '../get-exceptions.ts'
import { mayLetInAgain } from '../rules/exception.ts'
import { exceptionTexts } from '../texts/index.ts'
import { LeaveOutFields } from './leave-out-fields.tsx'
import { SaidBy, SaidHow } from './said-fields.tsx'

interface Props {
  data: ConsentExceptions
  ui: PageContext
}

/** Said orally or on paper to the one who coordinates: what is to be kept out, by whom, and how. */
export function RecordException({ data, ui }: Props): ReactElement | null {
  const t = exceptionTexts[ui.language]
  const { deciders, exceptions, consent } = data
  if (!deciders.length) return null
  const free = exceptions.choices.filter(({ not }) => !not)
  const held = exceptions.choices.filter(({ not }) => not)
  const form = ui.form('record')
  return (
    <Details summary={t.record} id="skriv-ned" open={form.errors !== undefined}>
      <p>{t.recordText}</p>
      {consent.state === 'asked' && <p>{t.recordFirst}</p>}
      {!exceptions.seesPlan && <p>{t.noPlanSeen}</p>}
      {free.length > 0 ? (
        <Form {...form}>
          <LeaveOutFields choices={free} ui={ui} />
          <Said deciders={deciders} ui={ui} />
          <Button variant="secondary">{t.button}</Button>
        </Form>
      ) : (
        <p>{t.nothingToChoose}</p>
      )}
      {held.length > 0 && (
        <>
          <h3 className="sv-h3">{t.recordNot}</h3>
          <ul>
            {held.map(({ kind, value, words }) => (
              <li key={value}>
                {t.kinds[kind]}: {words}
              </li>
            ))}
          </ul>
          <p>{t.recordNotText}</p>
        </>
      )}
      <p>{t.freeTextKept}</p>
    </Details>
  )
}

/** The same of letting it in again: by one who may. */
export function RecordLetIn({ each, data, ui }: Props & { each: LeftOutShown }): ReactElement | null {
  const t = exceptionTexts[ui.language]
  const all = data.deciders.map(({ id }) => id)
  const deciders = data.deciders.filter(({ id }) => mayLetInAgain(id, each.by.id, all))
  if (!deciders.length) return null
  const form = ui.form('recordLetIn', { key: each.id })
  return (
    <Details summary={t.recordLetIn} id={`inn-${each.id}`} open={form.errors !== undefined}>
      <Form {...form} hidden={{ ...form.hidden, exceptionId: each.id }}>
        <Said deciders={deciders} ui={ui} />
        <Button variant="secondary" describedBy={`ut-${each.id}`}>
          {t.letIn}
        </Button>
      </Form>
    </Details>
  )
}

function Said({ deciders, ui }: { deciders: ConsentExceptions['deciders']; ui: PageContext }): ReactElement {
  return (
    <>
      <SaidBy deciders={deciders} ui={ui} label={exceptionTexts[ui.language].recordWho} />
      <SaidHow ui={ui} />
    </>
  )
}
