import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { printPlan } from '../../plans/index.ts'
import { file, type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Alert, EmptyState, PageHeading, Section } from '../../ui/index.ts'
import { getPlanLetter } from '../get-plan-letter.ts'
import { getPost, type ListedPaper, type Post } from '../get-post.ts'
import { makePlanLetters } from '../make-plan-letters.ts'
import { printMinutes } from '../print/minutes-print.ts'
import { recordAddress } from '../record-address.ts'
import { postPlanLetter, remakePlanLetter, withdrawPlanLetter } from '../settle-plan-letter.ts'
import { postTexts } from '../texts/index.ts'
import { ChooseWhat } from './choose.tsx'
import { WaitingLetter } from './waiting-letter.tsx'
import { thingInWords } from './words.ts'

const here = (_done: unknown, { path }: { path: string }) => `${path}#venter`

/** Minutes and plan on paper: what waits, what was sent, and sending more. */
export const postPage = page({
  path: '/:authority/koordinering/:personId/papirpost',
  query: getPost,
  acts: {
    make: { command: makePlanLetters, next: here },
    post: { command: postPlanLetter, next: (_done, { path }) => `${path}#sendt` },
    withdraw: { command: withdrawPlanLetter, next: here },
    remake: { command: remakePlanLetter, next: here },
    address: { command: recordAddress, next: here },
  },
  title: (_post, { language }) => postTexts[language].title,
  view: (post, ui) => <PostView post={post} ui={ui} />,
  sentences: { nb: postTexts.nb.sentences, nn: postTexts.nn.sentences, en: postTexts.en.sentences },
  autosave: true,
})

/** The paper itself, as tagged PDF. */
export const planLetterFile = file({
  path: '/:authority/koordinering/:personId/papirpost/:planLetterId/brev.pdf',
  query: getPlanLetter,
  send: async ({ print: sheet }, ui) => ({
    body: await (sheet.kind === 'plan'
      ? printPlan(sheet.print, 'ua-1', ui.now)
      : printMinutes(sheet.print, ui.now)),
    type: 'application/pdf',
    name: 'brev.pdf',
  }),
})

function PostView({ post, ui }: { post: Post; ui: PageContext }): ReactElement {
  const t = postTexts[ui.language]
  const { person, waiting, isLeading } = post
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={person.id}
        planId={post.planId}
        current="overview"
        relation={post.relation}
      />
      <PageHeading
        title={t.title}
        over={person.fullName}
        lead={isLeading ? t.lead(person.givenName) : t.leadOwn}
      />
      {isLeading && <ChooseWhat post={post} ui={ui} />}
      {isLeading && (
        <Section title={t.waiting.title} id="venter">
          {waiting.length === 0 && <EmptyState>{t.waiting.none}</EmptyState>}
          {waiting.map((letter) => (
            <WaitingLetter key={letter.id} letter={letter} ui={ui} />
          ))}
          {waiting.length > 0 && <Alert>{t.log}</Alert>}
        </Section>
      )}
      <Sent post={post} ui={ui} />
    </>
  )
}

function Sent({ post, ui }: { post: Post; ui: PageContext }): ReactElement {
  const t = postTexts[ui.language].posted
  const mayOpen = post.planId !== null && (post.isLeading || post.relation === 'self')
  const line = (letter: ListedPaper, words: string) => (
    <li key={letter.id}>
      <strong>{thingInWords(letter, ui.language)}</strong>, {letter.receiverName}
      {letter.planVersion !== null && (
        <>
          .{' '}
          {mayOpen ? (
            <a
              className="ds-link"
              href={`/${ui.authority.id}/plan/${post.planId}/historikk/versjon/${letter.planVersion}`}
            >
              {t.version(letter.planVersion)}
            </a>
          ) : (
            t.version(letter.planVersion)
          )}
        </>
      )}
      {letter.heldAt && post.isLeading && letter.meetingId && (
        <>
          .{' '}
          <a
            className="ds-link"
            href={`/${ui.authority.id}/koordinering/${post.person.id}/moter/${letter.meetingId}`}
          >
            {t.meeting}
          </a>
        </>
      )}
      . {words}
    </li>
  )
  const day = (at: string | Date) => longDate(ui.language, at)
  return (
    <>
      <Section title={t.title} id="sendt">
        {post.posted.length === 0 && <EmptyState>{t.none}</EmptyState>}
        {post.posted.length > 0 && (
          <ul>
            {post.posted.map((each) => line(each, t.line(day(each.postedOn!), each.postedByName ?? '')))}
          </ul>
        )}
      </Section>
      {post.withdrawn.length > 0 && (
        <Section title={t.withdrawn} id="trukket">
          <ul>
            {post.withdrawn.map((each) => line(each, t.withdrawnLine(day(each.withdrawnAt!), each.reason)))}
          </ul>
        </Section>
      )}
    </>
  )
}
