import type { ReactElement } from 'react'
import { isNamed } from '../../inquiries/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Alert, Button, Details, Facts, Form, OwnWords, Section, Status, TextArea } from '../../ui/index.ts'
import { textsOf } from '../texts/index.ts'
import { samePersonTexts } from '../texts/same-person/index.ts'
import { takeBackTexts } from '../texts/take-back/index.ts'
import { toldAskers } from '../told-askers.ts'
import type { CaseProps } from './case-page.tsx'
import { keptFacts } from './kept-facts.ts'
import { ToldAskerPart } from './told-asker.tsx'

/** What was asked, whole, in the words of whoever asked. */
export function CaseInquiries({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language).case
  const same = samePersonTexts[ui.language]
  const { inquiries } = data
  return (
    <Section title={inquiries.length > 1 ? t.inquiries : t.inquiry} id="henvendelse">
      {inquiries.map((inquiry) => {
        const by = t.from(inquiry.senderName, t.senders[inquiry.senderKind] ?? inquiry.senderRole)
        return (
          <article key={inquiry.id} className="sv-prose">
            {isOtherName(inquiry, data) && (
              <Alert kind="warning">
                {same.otherName(`${inquiry.personGivenName} ${inquiry.personFamilyName}`.trim())}
              </Alert>
            )}
            {inquiry.whatMatters && (
              <Section title={t.whatMatters} level={3}>
                <OwnWords by={by}>{inquiry.whatMatters}</OwnWords>
              </Section>
            )}
            {inquiry.need && (
              <Section title={t.need} level={3}>
                <OwnWords by={by}>{inquiry.need}</OwnWords>
              </Section>
            )}
            {data.additions
              .get(inquiry.id)
              ?.toReversed()
              .map(({ id, text, addedAt }) => (
                <Section key={id} title={t.addedOn(longDate(ui.language, dayInOslo(addedAt)))} level={3}>
                  <OwnWords by={by}>{text}</OwnWords>
                </Section>
              ))}
            <Facts
              items={[
                { term: t.asksFor, value: inquiry.asksFor.map((each) => t.asks[each]).join(', ') },
                {
                  term: t.servicesNow,
                  value: inquiry.services && <span className="sv-lines">{inquiry.services}</span>,
                },
                { term: t.tried, value: inquiry.tried },
                { term: t.proposed, value: inquiry.proposedCoordinator },
                ...keptFacts(inquiry, ui.language, data.keeping?.asked?.why === inquiry.keepFromParentsWhy),
                {
                  term: t.attachments,
                  value: <Attachments inquiryId={inquiry.id} data={data} ui={ui} />,
                  key: 'files',
                },
                {
                  term: data.consentsAlone ? t.knows : t.knowsOfChild,
                  value: wasAsked(inquiry.senderKind, data.isChild)
                    ? t.knowsWords[inquiry.personKnows]
                    : null,
                },
              ].filter(({ key }) => key !== 'files' || data.attachments.has(inquiry.id))}
            />
            <p>
              <small>
                {!inquiry.whatMatters && !inquiry.need && `${by}. `}
                {t.received(longDate(ui.language, dayInOslo(inquiry.receivedAt)), inquiry.reference)}
              </small>
            </p>
            {inquiry.state === 'withdrawn' && (
              <p>
                <Status kind="stopped">{takeBackTexts[ui.language].withdrawn}</Status>
              </p>
            )}
            {toldAskers(inquiry, data).map((told) => (
              <ToldAskerPart key={told.which} inquiry={inquiry} told={told} data={data} ui={ui} />
            ))}
            {inquiries.length > 1 && inquiry.state === 'accepted_to_case' && data.case.state !== 'closed' && (
              <TakeOut inquiryId={inquiry.id} data={data} ui={ui} />
            )}
          </article>
        )
      })}
    </Section>
  )
}

/** Was another name written than the person's? An expected child has none yet. */
function isOtherName(
  { personGivenName, personFamilyName, personBirthDate }: CaseProps['data']['inquiries'][number],
  { person }: CaseProps['data'],
): boolean {
  const typed = { givenName: personGivenName, familyName: personFamilyName }
  return personBirthDate !== null && !isNamed(person, typed)
}

function TakeOut({ inquiryId, data, ui }: CaseProps & { inquiryId: string }): ReactElement {
  const t = samePersonTexts[ui.language].takeOut
  const form = ui.form('takeInquiryOut', { key: inquiryId, version: data.case.version })
  return (
    <Details summary={t.title} open={form.errors !== undefined} id={`ut-${inquiryId}`}>
      <p>{t.text}</p>
      <Form {...form} hidden={{ ...form.hidden, formKey: inquiryId, inquiryId }}>
        <TextArea name="reason" label={t.reason} rows={2} maxLength={500} />
        <Button variant="secondary">{t.button}</Button>
      </Form>
    </Details>
  )
}

/** One who asks for oneself, or for one's own child, is not asked whether the person knows of it. */
function wasAsked(senderKind: string, isChild: boolean): boolean {
  return senderKind !== 'self' && !(senderKind === 'parent' && isChild)
}

/** They are fetched where the inquiry stands, with what is said of them there. */
function Attachments({ inquiryId, data, ui }: CaseProps & { inquiryId: string }): ReactElement {
  const t = textsOf(ui.language).case
  return (
    <a className="ds-link" href={`/${ui.authority.id}/henvendelser/${inquiryId}#vedlegg`}>
      {t.seeAttachments(data.attachments.get(inquiryId) ?? 0)}
    </a>
  )
}
