import { takeBackTexts } from '../../cases/index.ts'
import { isAwaited } from '../../law/age.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  Alert,
  Button,
  Details,
  Facts,
  Form,
  LinkButton,
  OwnWords,
  PageHeading,
  Section,
  Status,
  TextArea,
} from '../../ui/index.ts'
import { attachmentLimits } from '../add-attachments.ts'
import { addToInquiry } from '../add-to-inquiry.ts'
import { bornOf } from '../born-of.ts'
import type { PassedOn } from '../find-passed-on.ts'
import { getSentInquiry } from '../get-sent-inquiry.ts'
import type { Inquiry } from '../inquiry-store.ts'
import { afterTexts, deskTexts, inquirySentences, inquiryTexts, parentsTexts } from '../texts/index.ts'
import { withdrawInquiry } from '../withdraw-inquiry.ts'
import { AddForm, Thanks, thanked } from './add-form.tsx'
import { Additions } from './additions.tsx'
import { AnswerDue } from './answer-due.tsx'
import { AttachmentList } from './attachment-list.tsx'
import { CareTeamAnswer } from './care-team-answer.tsx'
import { NotParty, ToTheDecision } from './party-or-not.tsx'
import { PassedClock } from './passed-clock.tsx'
import { PassedOnWords } from './passed-on.tsx'
import { stateShapes } from './state-shapes.ts'
import { takenBack } from './taken-back.ts'

/** The sender's own page: what was written, where it is now, and the answer. */
export const sentPage = page({
  path: '/:authority/henvendelse/sendt/:inquiryId',
  query: getSentInquiry,
  autosave: true,
  acts: {
    add: { command: addToInquiry, next: thanked },
    withdraw: { command: withdrawInquiry, next: (_, { path }) => path },
  },
  uploads: attachmentLimits,
  sentences: inquirySentences,
  title: (_, ui) => inquiryTexts[ui.language].sent.title,
  view: (
    {
      inquiry,
      attachments,
      additions,
      unit,
      takenBy,
      tellsLate,
      mayHearNoMore,
      passedOn,
      cameFrom,
      canWithdraw,
      canAdd,
      canComplain,
      hasPower,
      questions,
      decisionHref,
      isNotParty,
    },
    ui,
  ) => {
    const after = afterTexts[ui.language]
    const desk = deskTexts[ui.language]
    const { asked, takenBack: back } = desk
    const withIt = attachments.filter(({ additionId }) => additionId === null)
    const t = inquiryTexts[ui.language]
    const day = (moment: Date | string) => longDate(ui.language, moment)
    const answeredAt = inquiry.answeredAt ?? inquiry.forwardedAnsweredAt
    const isOpen = answeredAt === null && inquiry.state !== 'withdrawn'
    const form = ui.form('withdraw', { version: inquiry.version })
    return (
      <>
        <PageHeading over={`${t.receipt.reference} ${inquiry.reference}`} title={t.sent.title} />
        <Thanks ui={ui} added={additions.length} />
        <Facts
          items={[
            {
              term: t.sent.state,
              value: <Status kind={stateShapes[inquiry.state]}>{t.states[inquiry.state]}</Status>,
            },
            { term: desk.passedOn.cameFrom, value: cameFrom },
            { term: t.sent.unit, value: whoHasIt(unit, passedOn, ui) },
            { term: t.follow.receivedAt, value: day(inquiry.receivedAt) },
            {
              term: t.follow.answerDue,
              value:
                isOpen && inquiry.state !== 'forwarded' ? (
                  <AnswerDue due={inquiry.answerDue} was={inquiry.answerDueWas} ui={ui} />
                ) : null,
            },
            {
              term: t.follow.answeredAt,
              value: answeredAt && day(answeredAt),
            },
          ]}
        />
        {isOpen && tellsLate && inquiry.state !== 'forwarded' && (
          <PassedClock
            answerDue={inquiry.answerDue}
            call={{
              name: officialText(ui.language, unit.name),
              phone: unit.phone || ui.authority.settings.phone,
            }}
            complainAt={
              canComplain ? `/${ui.authority.id}/klage/manglende-svar/henvendelse/${inquiry.id}` : null
            }
            ui={ui}
          />
        )}
        {questions
          .filter(({ answeredAt }) => answeredAt === null)
          .map((each) => (
            <Alert key={each.id} kind="warning" title={asked.title}>
              <OwnWords by={asked.by}>{each.question}</OwnWords>
              <p>{asked.answerBy(day(each.answerBy))}</p>
              <LinkButton href={`/${ui.authority.id}/opplysninger/${each.id}`}>{asked.toAnswer}</LinkButton>
            </Alert>
          ))}
        {isOpen && mayHearNoMore && <p>{after.mayHearNoMore}</p>}
        {inquiry.withdrawalToldHow && <Alert title={back.noted}>{takenBack(inquiry, ui)}</Alert>}
        {inquiry.state === 'accepted_to_case' && !isNotParty && <p>{t.sent.inCase}</p>}
        {isNotParty && <NotParty unit={unit} isAnswered={answeredAt !== null} ui={ui} />}
        {takenBy && <p>{t.sent.takenBy(takenBy.name)}</p>}
        {passedOn && <PassedOnWords passedOn={passedOn} ui={ui} />}
        {inquiry.answer && !isNotParty && (
          <Section title={t.sent.answer}>
            {decisionHref ? (
              <ToTheDecision href={decisionHref} ui={ui} />
            ) : (
              <p className="sv-lines">{inquiry.answer}</p>
            )}
          </Section>
        )}
        {inquiry.state === 'answered' && !inquiry.answer && !inquiry.careTeamResult && (
          <p>{after.sentAnswered}</p>
        )}
        {inquiry.careTeamResult && (
          <Section title={t.careTeam[ui.authority.settings.careTeamName]}>
            <CareTeamAnswer team={inquiry} ui={ui} />
          </Section>
        )}
        {canAdd && <AddForm ui={ui} form={ui.form('add')} mayBePower={hasPower} />}
        <Additions title={after.add.added} additions={additions} attachments={attachments} ui={ui} />
        <Section title={t.sent.words}>
          <Facts
            items={[
              {
                term: t.unit.asks,
                value: (
                  <span className="sv-lines">{inquiry.asksFor.map((each) => t.asks[each]).join('\n')}</span>
                ),
              },
              {
                term: t.unit.person,
                value: aboutWhom(inquiry, ui),
              },
              {
                term: t.unit.services,
                value: inquiry.services && <span className="sv-lines">{inquiry.services}</span>,
              },
              { term: t.unit.tried, value: inquiry.tried },
              { term: t.unit.proposed, value: inquiry.proposedCoordinator },
              ...parentsSaid(inquiry, ui),
            ]}
          />
          <h3 className="sv-h3">{t.unit.need}</h3>
          <OwnWords>{inquiry.need}</OwnWords>
          {inquiry.whatMatters && (
            <>
              <h3 className="sv-h3">{t.unit.matters}</h3>
              <OwnWords>{inquiry.whatMatters}</OwnWords>
            </>
          )}
          {withIt.length > 0 && (
            <>
              <h3 className="sv-h3">{t.attachments.title}</h3>
              <AttachmentList attachments={withIt} ui={ui} href={({ id }) => `${ui.path}/vedlegg/${id}`} />
            </>
          )}
        </Section>
        {canWithdraw && (
          <Details summary={t.follow.withdraw} open={form.errors !== undefined}>
            <p>{t.follow.withdrawText}</p>
            <p>{takeBackTexts[ui.language].withdrawing}</p>
            <Form {...form}>
              <TextArea name="reason" label={t.follow.reason} rows={2} maxLength={1000} />
              <Button danger>{t.follow.withdraw}</Button>
            </Form>
          </Details>
        )}
      </>
    )
  },
})

/** What a child who asked for itself said of those at home. */
function parentsSaid({ parentsKnow, keepFromParents, keepFromParentsWhy }: Inquiry, ui: PageContext) {
  if (!parentsKnow) return []
  const t = parentsTexts[ui.language]
  return [
    { term: t.know, value: t.knows[parentsKnow as 'yes'] },
    { term: t.keep, value: t.keeps[keepFromParents as 'yes'] },
    { term: t.why, value: keepFromParentsWhy },
  ]
}

/** Whom it is about, as the sender says it: an expected child has no name a parent would use. */
function aboutWhom(inquiry: Inquiry, ui: PageContext): string {
  const t = inquiryTexts[ui.language]
  if (isAwaited(bornOf(inquiry)))
    return inquiry.senderKind === 'parent'
      ? t.childYouExpect
      : inquiry.personByAdoption
        ? t.adoption
        : t.unborn
  return `${inquiry.personGivenName} ${inquiry.personFamilyName}`.trim()
}

/** Who has it now: the unit it came to, or where that has passed it on to. Where they are not named, our own unit answers. */
function whoHasIt(unit: { name: string; phone: string }, passedOn: PassedOn | null, ui: PageContext): string {
  const { name, phone } = passedOn?.name ? { name: passedOn.name, phone: passedOn.phone } : unit
  return [officialText(ui.language, name), phone].filter(Boolean).join(', ')
}
