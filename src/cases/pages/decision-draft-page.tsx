import type { ReactElement } from 'react'
import { file, type PageContext, page } from '../../platform/http/page.ts'
import { capital } from '../../platform/i18n/capital.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  BackLink,
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
import { type DecisionDraftPage, getDecisionDraft, getDecisionPreview } from '../get-decision-draft.ts'
import { issueDecision } from '../issue-decision.ts'
import { criterionName, saidOfAnswer } from '../law-words.ts'
import { printDecisionLetter } from '../letters/decision-letter.ts'
import { answeredUnlike } from '../rules/answer-elsewhere.ts'
import type { RightsItem } from '../rules/criteria.ts'
import { itemAnswer } from '../rules/decide-item.ts'
import { saveDecisionDraft, sendBackDraft, sendForApproval } from '../save-decision-draft.ts'
import { textsOf } from '../texts/index.ts'
import { keepingTexts } from '../texts/keeping/index.ts'
import { sentences } from '../texts/work/index.ts'
import { answerKinds } from './answer-kinds.ts'
import { DecideAnew } from './decide-anew.tsx'
import { DecidedCriteria } from './decided-criteria.tsx'
import { AskersFirst } from './told-asker.tsx'

const here = (_result: unknown, { path }: { path: string }) => path

export const decisionDraftPage = page({
  path: '/:authority/saker/:caseId/avgjorelse',
  query: getDecisionDraft,
  acts: {
    save: { command: saveDecisionDraft, next: here },
    sendForApproval: { command: sendForApproval, next: here },
    sendBack: { command: sendBackDraft, next: here },
    issue: {
      command: issueDecision,
      next: ({ caseId }, { authorityId }) => `/${authorityId}/saker/${caseId}#avgjorelse`,
    },
  },
  title: ({ case: file }, ui) => `${textsOf(ui.language).draft.title} ${file.reference}`,
  view: (data, ui) => <DraftView data={data} ui={ui} />,
  sentences,
  mode: 'work',
  autosave: true,
})

/** The letter as it would be sent today. */
export const decisionPreviewFile = file({
  path: '/:authority/saker/:caseId/avgjorelse/brev.pdf',
  query: getDecisionPreview,
  send: async (letter, ui) => ({
    body: await printDecisionLetter(letter, 'ua-1', ui.now),
    type: 'application/pdf',
    name: 'utkast.pdf',
  }),
})

type Props = { data: DecisionDraftPage; ui: PageContext }

function DraftView({ data, ui }: Props): ReactElement {
  const t = textsOf(ui.language).draft
  const { case: file, person, draft } = data
  const caseHref = `/${ui.authority.id}/saker/${file.id}`
  const mayWrite = file.state === 'under_assessment'
  const isWaiting = draft.state === 'for_approval'
  const hasChanged = draft.sentFingerprint !== null && draft.sentFingerprint !== data.fingerprint
  return (
    <>
      <BackLink href={caseHref}>{t.back}</BackLink>
      <PageHeading over={file.reference} title={`${t.title}: ${person.fullName}`}>
        {draft.version > 0 && <p>{data.isAuthor ? t.authorYou : t.author(data.author.name)}</p>}
      </PageHeading>
      {!mayWrite && <Alert>{t.notNow}</Alert>}
      {data.replaces && mayWrite && (
        <Alert>{t.replaces(longDate(ui.language, data.replaces.issuedAt))}</Alert>
      )}
      <DecideAnew owed={data.decideAnew} ui={ui} />
      {isWaiting && <Alert kind="info">{hasChanged ? t.waitsChanged : t.waits}</Alert>}
      {!isWaiting && hasChanged && mayWrite && <Alert kind="warning">{t.outOfApproval}</Alert>}
      {data.sentBack && !isWaiting && mayWrite && (
        <Alert kind="warning" title={t.sentBack(longDate(ui.language, data.sentBack.at))}>
          {data.sentBack.reason}
        </Alert>
      )}
      {mayWrite && <AskersFirst toSettle={data.toSettle} casePath={caseHref} ui={ui} />}
      <KeptOut data={data} caseHref={caseHref} ui={ui} />
      <Results data={data} ui={ui} />
      <ChildsView data={data} ui={ui} />
      {mayWrite && <Words data={data} ui={ui} />}
      {mayWrite && draft.version > 0 && <Send data={data} ui={ui} />}
    </>
  )
}

/** Who does not get it, and where it was decided. */
function KeptOut({ data, caseHref, ui }: Props & { caseHref: string }): ReactElement | null {
  const t = keepingTexts[ui.language]
  if (!data.keptOut.length) return null
  return (
    <Alert>
      {data.keptOut.map(({ id, name, isForChild }) => (
        <p key={id}>
          {t.notTold(name)}{' '}
          <a className="ds-link" href={`${caseHref}#${isForChild ? 'foreldre' : 'varsling'}-${id}`}>
            {t.seeWhy}
          </a>
        </p>
      ))}
    </Alert>
  )
}

/** What the child thinks and how it was heard, before the reasons are written (pbrl § 4-4); said where it is missing. */
function ChildsView({ data, ui }: Props): ReactElement | null {
  const t = textsOf(ui.language).case
  const { case: file, asksAboutChild } = data
  const { childView, childHeard, childWordsKept, childWordsKeptReason } = file
  if (!asksAboutChild && !childHeard && !childView) return null
  const change = (
    <a className="ds-link" href={`/${ui.authority.id}/saker/${file.id}?apne=barnets-syn#barnet`}>
      {t.changeChild}
    </a>
  )
  return (
    <Section title={t.child} id="barnets-syn" aside={data.isWorkedOn && childHeard ? change : undefined}>
      {childView && <OwnWords by={data.person.givenName}>{childView}</OwnWords>}
      {childWordsKept && <p>{t.childIsKept(childWordsKeptReason)}</p>}
      {childHeard ? (
        <>
          {!childView && <p>{t.childNotHeard}</p>}
          <p className="sv-lines">{childHeard}</p>
        </>
      ) : (
        <Alert kind="warning">
          {t.childNotYet} {data.isWorkedOn && change}
        </Alert>
      )}
    </Section>
  )
}

function whatIsMissing({ missing, begunUnasked }: DecisionDraftPage, ui: PageContext): string | undefined {
  const t = textsOf(ui.language)
  if (begunUnasked) return t.draft.begunUnasked(t.law.items[begunUnasked]!)
  return t.draft.missing[missing ?? ''] ?? sentences[ui.language][missing ?? '']
}

function Results({ data, ui }: Props): ReactElement {
  const t = textsOf(ui.language)
  const { decided, missing } = data
  const isWritable = data.case.state === 'under_assessment'
  return (
    <Section
      title={t.draft.result}
      id="svaret"
      aside={
        <a className="ds-link" href={`/${ui.authority.id}/saker/${data.case.id}/vurdering`}>
          {t.draft.toAssessment}
        </a>
      }
    >
      {decided ? (
        <>
          <p>{t.draft.resultLead}</p>
          <Facts
            items={decided.items.map((each) => ({
              key: each.item,
              term: capital(t.law.items[each.item]!),
              value: (
                <>
                  <Status kind={answerKinds[itemAnswer(each)]}>{t.itemResults[itemAnswer(each)]}</Status>
                  {each.result === 'refused' && (
                    <>
                      <br />
                      {saidOfAnswer(each, ui.language)}
                    </>
                  )}
                </>
              ),
            }))}
          />
          <Unlike data={data} ui={ui} />
          {decided.items.map((item) => (
            <Details
              key={item.item}
              summary={t.decision.criteria(t.law.items[item.item]!)}
              id={`grunner-${item.item}`}
              open={data.draft.state === 'for_approval' && !data.isAuthor}
            >
              <DecidedCriteria item={item} ui={ui} />
            </Details>
          ))}
        </>
      ) : (
        isWritable && (
          <Alert kind="warning">
            {whatIsMissing(data, ui)}{' '}
            {missing === 'child_not_heard' && (
              <a
                className="ds-link"
                href={`/${ui.authority.id}/saker/${data.case.id}?apne=barnets-syn#barnet`}
              >
                {t.case.changeChild}
              </a>
            )}
          </Alert>
        )
      )}
    </Section>
  )
}

/** The same question with a yes in one right and a no in another: it may be a slip. */
function Unlike({ data, ui }: Props): ReactElement | null {
  const t = textsOf(ui.language)
  const unlike = answeredUnlike(data.decided?.items ?? [])
  if (!unlike.length || data.case.state !== 'under_assessment') return null
  const list = (items: readonly RightsItem[]) =>
    new Intl.ListFormat(ui.language === 'en' ? 'en-GB' : ui.language).format(
      items.map((item) => t.law.items[item]!),
    )
  return (
    <Alert kind="warning" title={t.draft.unlike}>
      {unlike.map(({ code, met, notMet }) => (
        <p key={code}>
          {t.draft.unlikeAs(criterionName(met[0]!, code, ui.language), list(met), list(notMet))}
        </p>
      ))}
    </Alert>
  )
}

function Words({ data, ui }: Props): ReactElement {
  const t = textsOf(ui.language).draft
  const { draft } = data
  return (
    <Section title={t.words} id="ordene">
      <Form {...ui.form('save', { version: draft.version })} label={t.words}>
        <TextArea
          name="factsText"
          label={t.facts}
          hint={t.factsHint}
          value={draft.factsText}
          rows={6}
          maxLength={8000}
        />
        <TextArea name="reasons" label={t.reasons} value={draft.reasons} rows={5} maxLength={8000} />
        <TextArea
          name="stillOffered"
          label={t.still}
          hint={t.stillHint}
          value={draft.stillOffered}
          required={false}
          rows={3}
          maxLength={4000}
        />
        {draft.state === 'for_approval' && <p>{t.editing}</p>}
        <ActionBar>
          <Button variant={data.missing || draft.version === 0 ? 'primary' : 'secondary'}>{t.save}</Button>
          {data.decided && draft.version > 0 && (
            <LinkButton variant="tertiary" href={`${ui.path}/brev.pdf`}>
              {t.preview}
            </LinkButton>
          )}
        </ActionBar>
      </Form>
    </Section>
  )
}

/** To another for approval where the authority asks for it; else, or by that other, out to the person. */
function Send({ data, ui }: Props): ReactElement {
  const t = textsOf(ui.language)
  const { draft, missing, canIssue, asksForApproval } = data
  const { version } = draft
  const isWaiting = draft.state === 'for_approval'
  const button = asksForApproval ? t.draft.approve : t.draft.issue
  // Sent back: its author mends it, or who saves other words and becomes the author
  if (data.sentBack && !isWaiting && !data.isAuthor) return <p>{t.draft.mends(data.author.name)}</p>
  return (
    <Section title={isWaiting || !asksForApproval ? button : t.draft.send} id="send">
      {missing ? (
        <p>{whatIsMissing(data, ui)}</p>
      ) : canIssue ? (
        <>
          <p>{t.draft.issueLead}</p>
          <Form {...ui.form('issue', { version })} label={button}>
            <input type="hidden" name="read" value={data.fingerprint} />
            <Button>{button}</Button>
          </Form>
        </>
      ) : isWaiting ? (
        <p>
          {data.approvesAnother
            ? sentences[ui.language].approve_by_another
            : data.isAuthor || !data.hasWritten
              ? t.draft.sendLead
              : t.draft.ownPart}
        </p>
      ) : data.approvesAnother && !asksForApproval ? (
        <p>{sentences[ui.language].approve_by_another}</p>
      ) : (
        <>
          <p>{t.draft.sendLead}</p>
          <Form {...ui.form('sendForApproval', { version })} label={t.draft.send}>
            <Button>{t.draft.send}</Button>
          </Form>
        </>
      )}
      {isWaiting && !data.isAuthor && (
        <Details summary={t.draft.sendBack} id="send-tilbake" open={ui.form('sendBack').values !== undefined}>
          <Form {...ui.form('sendBack', { version })} label={t.draft.sendBack}>
            <TextArea name="reason" label={t.case.reason} rows={2} maxLength={1000} />
            <Button variant="secondary">{t.draft.sendBack}</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}
