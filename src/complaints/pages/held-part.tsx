import type { ReactElement } from 'react'
import { linkToTold } from '../../cases/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { ActionBar, Button, Form, LinkButton, Section } from '../../ui/index.ts'
import type { HeldRow } from '../find-held.ts'
import { heldTexts } from '../texts/held/index.ts'
import { Due } from './list-due.tsx'

/** Complaints that wait until it is settled who sent them, each with what the unit can do (`complaint-held`). */
export function HeldPart({ held, ui }: { held: readonly HeldRow[]; ui: PageContext }): ReactElement | null {
  const t = heldTexts[ui.language]
  if (!held.length) return null
  return (
    <Section title={t.title} id="avklar">
      <p>{t.lead}</p>
      {held.map((each) => (
        <Held key={each.id} each={each} ui={ui} />
      ))}
    </Section>
  )
}

function Held({ each, ui }: { each: HeldRow; ui: PageContext }): ReactElement {
  const t = heldTexts[ui.language]
  const { id, inquiryId, caseId, senderName, senderKind, personName, reference, receivedOn, why } = each
  const at = `/${ui.authority.id}`
  const form = ui.form('takeIn', { key: id })
  return (
    <div id={`klage-${id}`}>
      <h3 className="sv-h3">{t.who(senderName, t.kinds[senderKind] ?? t.kinds.proxy!)}</h3>
      <p>
        {t.about(personName, reference)}. {t.came(longDate(ui.language, receivedOn))}.
      </p>
      <Due row={each} ui={ui} />
      <p>{t.why[why]}</p>
      <ActionBar>
        {why !== 'kept_out' && (
          <LinkButton href={linkToTold(`${at}/saker/${caseId}`, inquiryId, 'asking')}>{t.settle}</LinkButton>
        )}
        <LinkButton variant="secondary" href={`${at}/henvendelser/${inquiryId}#lagt-til`}>
          {t.read}
        </LinkButton>
      </ActionBar>
      {why === 'not_on_record' && (
        <Form {...form} hidden={{ ...form.hidden, formKey: id, heldAs: id }} prefix={id} label={t.takeIn}>
          <Button variant="secondary">{t.takeIn}</Button>
        </Form>
      )}
    </div>
  )
}
