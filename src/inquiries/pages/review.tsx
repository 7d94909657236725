import type { ReactNode } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Form,
  LinkButton,
  PageHeading,
  SubmitButton,
  SummaryList,
} from '../../ui/index.ts'
import {
  type AsksFor,
  answerOf,
  isAwaitedChosen,
  listOf,
  type Question,
  questionPlaces,
  reviewPlace,
} from '../answers.ts'
import { getWritten, type Written } from '../get-written.ts'
import type { ToldHow } from '../rules/come-in.ts'
import type { SenderKind } from '../rules/on-behalf.ts'
import { sendInquiry, sendInquiryOpenly } from '../send-inquiry.ts'
import { afterTexts, inquirySentences, inquiryTexts, parentsTexts, reachTexts } from '../texts/index.ts'
import { nameAndSize } from './attachment-list.tsx'
import { shortOf } from './question-fields.tsx'
import { HowFar, SharedComputer } from './shared-parts.tsx'

const next = (_: unknown, { authorityId }: { authorityId: string }) =>
  `/${authorityId}/henvendelse/kvittering`

export const reviewPage = page({
  path: `/:authority/henvendelse/${reviewPlace}`,
  query: getWritten,
  acts: {
    send: { command: sendInquiry, next },
    sendOpenly: { command: sendInquiryOpenly, next },
  },
  sentences: inquirySentences,
  title: (_, ui) => inquiryTexts[ui.language].review.title,
  view: (written, ui) => {
    const t = inquiryTexts[ui.language].review
    const { hasBegun, open, applicable, fields, writer } = written
    const at = (place: string) => `/${ui.authority.id}/henvendelse/${place}`
    if (!hasBegun)
      return (
        <>
          <PageHeading title={t.title} lead={t.empty} />
          <ActionBar>
            <LinkButton href={`/${ui.authority.id}/henvendelse`}>
              {inquiryTexts[ui.language].start.begin}
            </LinkButton>
            <LinkButton variant="secondary" href={at('kvittering')}>
              {t.toReceipt}
            </LinkButton>
          </ActionBar>
        </>
      )
    const rows = applicable.map((question) => ({
      term: shortOf({ question, written, ui }),
      value: said(question, written, ui) || t.nothing,
      change: { href: `${at(questionPlaces[question])}?fra=${reviewPlace}` },
    }))
    const check = fields.rightsCheck ? [{ term: t.rightsCheckTerm, value: t.rightsCheckSent }] : []
    return (
      <>
        <BackLink href={at(questionPlaces[applicable.at(-1) ?? 'sender'])}>
          {inquiryTexts[ui.language].back}
        </BackLink>
        <HowFar part="review" ui={ui} />
        <PageHeading title={t.title} lead={t.lead} />
        {open && (
          <Alert kind="warning" title={t.open}>
            <p>{inquiryTexts[ui.language].questions[open].short}</p>
          </Alert>
        )}
        <Already written={written} ui={ui} />
        <SummaryList rows={[...rows, ...check]} />
        <PowerMissing written={written} ui={ui} />
        <p>{t.goesTo(ui.authority.name)}</p>
        {open ? (
          <ActionBar>
            <LinkButton href={at(questionPlaces[open])}>{t.goOn}</LinkButton>
          </ActionBar>
        ) : (
          <Form {...ui.form(writer.isSignedIn ? 'send' : 'sendOpenly')}>
            <SubmitButton>{t.send}</SubmitButton>
          </Form>
        )}
        <SharedComputer ui={ui} />
      </>
    )
  },
})

/** One answer in words, as it will be sent. */
function said(question: Question, written: Written, ui: PageContext): ReactNode {
  const t = inquiryTexts[ui.language]
  const { fields, person } = written
  const reach = reachTexts[ui.language].contact
  const value = (name: string) => answerOf(fields, name)
  const day = (typed: string) => (typed ? longDate(ui.language, typed) : '')
  const lines = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('\n')
  switch (question) {
    case 'sender':
      return t.sender[value('senderKind') as SenderKind]
    case 'told': {
      const { how } = afterTexts[ui.language].told
      return lines(
        how[value('toldHow') as ToldHow],
        value('toldBy'),
        value('toldByKind') && t.senderIs[value('toldByKind') as SenderKind],
        value('toldByPhone'),
        value('toldByAddress'),
        day(value('toldOn')),
      )
    }
    case 'whom':
      if (person?.birthDate) return `${person.givenName} ${person.familyName}`
      if (person || isAwaitedChosen(written.fields))
        return value('senderKind') === 'parent' && value('whom') !== 'adoption'
          ? t.childYouExpect
          : value('whom') === 'adoption'
            ? t.adoption
            : t.unborn
      return value('whom')
        ? value('senderKind') === 'parent'
          ? t.whom.aChild
          : value('senderKind') === 'hospital'
            ? t.whom.aPatient
            : t.whom.aPerson
        : ''
    case 'person':
      return written.fields.familyName === undefined
        ? ''
        : lines(
            `${value('givenName')} ${value('familyName')}`.trim(),
            value('nationalId').replace(/^(.{6})/, '$1 '),
            day(value('birthDate')),
          )
    case 'ownName':
      return lines(`${value('givenName')} ${value('familyName')}`.trim())
    case 'due':
      return lines(
        day(value('dueDate')) || (value('whom') === 'adoption' ? t.unit.arrivalUnknown : ''),
        value('familyName'),
        ...(written.asksForExpecting && value('expectingName')
          ? [
              `${reachTexts[ui.language].expecting.term}: ${value('expectingName')}`,
              value('expectingNationalId').replace(/^(.{6})/, '$1 '),
              value('expectingPhone'),
            ]
          : []),
      )
    case 'livesIn': {
      const home = written.homes.find(({ id }) => id === value('livesIn'))
      const others: Record<string, string> = reachTexts[ui.language].livesIn
      return home?.name ?? others[value('livesIn')]
    }
    case 'knows':
    case 'authorised': {
      const answered = value(question === 'knows' ? 'personKnows' : 'mayAct')
      return answered === 'yes' ? t.yes : answered === 'no' ? t.no : answered === 'unsure' ? t.unsure : ''
    }
    case 'parents': {
      const { know, knows, keep, keeps } = parentsTexts[ui.language]
      const line = (label: string, word: string | undefined) => word && `${label} ${word}`
      return lines(
        line(know, knows[value('parentsKnow') as 'yes']),
        line(keep, keeps[value('keepFromParents') as 'yes']),
        value('keepFromParentsWhy'),
      )
    }
    case 'asks':
      return listOf(fields, 'asksFor')
        .map((each) =>
          each === 'care_team' ? t.careTeam[ui.authority.settings.careTeamName] : t.asks[each as AsksFor],
        )
        .join('\n')
    case 'need':
      return value('need')
    case 'matters':
      return value('whatMatters')
    case 'services':
    case 'tried':
      return value(question)
    case 'coordinator':
      return value('proposedCoordinator')
    case 'considerations':
      return lines(
        t.considerations.languages[(value('language') || 'nb') as 'nb' | 'nn' | 'en'],
        value('interpreter') && `${t.unit.interpreter}: ${value('interpreter')}`,
        value('addressIsSecret') && t.considerations.secret,
      )
    case 'contact':
      return lines(
        written.senderName || value('senderName'),
        value('senderRole'),
        value('phone'),
        value('email'),
        written.asksForPerson && value('personPhone') ? `${reach.phone}: ${value('personPhone')}` : '',
        written.asksForOthers && value('othersContact') ? `${reach.others}: ${value('othersContact')}` : '',
      )
    case 'attachments':
      return written.attachments.map((each) => nameAndSize(each, ui)).join('\n') || t.review.noAttachments
  }
}

/** Said to have a power of attorney, and did not attach one: told before it is sent, which it may be all the same. */
function PowerMissing({ written, ui }: { written: Written; ui: PageContext }): ReactNode {
  const t = reachTexts[ui.language].power
  const { hasPower, attachments, open } = written
  if (open || !hasPower || attachments.some(({ kind }) => kind === 'power_of_attorney')) return null
  return (
    <Alert kind="warning" title={attachments.length ? t.notMarked : t.notAttached}>
      <p>{t.sendAnyway}</p>
      <p>
        <a
          className="ds-link"
          href={`/${ui.authority.id}/henvendelse/${questionPlaces.attachments}?fra=${reviewPlace}`}
        >
          {t.toAttach}
        </a>
      </p>
    </Alert>
  )
}

/** One who has what is asked for is told so kindly; it can be asked for all the same. */
function Already({ written, ui }: { written: Written; ui: PageContext }): ReactNode {
  const t = reachTexts[ui.language].already
  const { person, hasAlready, fields } = written
  const asks = listOf(fields, 'asksFor')
  const has = [
    hasAlready.coordinator &&
      (asks.includes('coordinator') || asks.includes('child_coordinator')) &&
      'coordinator',
    hasAlready.plan && asks.includes('plan') && 'plan',
  ].filter((each) => each === 'coordinator' || each === 'plan')
  if (!person?.id || has.length === 0) return null
  const name = person.relation === 'self' ? null : person.givenName
  return (
    <Alert title={t.title}>
      {has.map((each) => (
        <p key={each}>{t[each](name)}</p>
      ))}
      <p>{t.still}</p>
      <p>
        <a className="ds-link" href={`/${ui.authority.id}/koordinering/${person.id}`}>
          {t.see}
        </a>
      </p>
    </Alert>
  )
}
