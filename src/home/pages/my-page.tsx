import type { ReactElement } from 'react'
import { InformedParents, informingTexts } from '../../cases/index.ts'
import { openNotice } from '../../messages/index.ts'
import { planTexts } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, longDate, nearDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  CardLink,
  CardLinks,
  EmptyState,
  LinkButton,
  PageHeading,
  Section,
  WithAside,
} from '../../ui/index.ts'
import { getMyPage, type MyPage } from '../get-my-page.ts'
import type { Waits } from '../rules/what-waits.ts'
import { homeTexts } from '../texts/index.ts'
import { KeptFromHome } from './kept-from-home.tsx'
import { NoticeList } from './notice-list.tsx'
import { PersonSection } from './person-section.tsx'
import { SentSection } from './sent-section.tsx'

export const myPage = page({
  path: '/:authority/min-side',
  query: getMyPage,
  acts: {
    openNotice: { command: openNotice, next: (done: { href: string }) => done.href },
  },
  title: (_, ui) => homeTexts[ui.language].my.title,
  view: (data, ui) => <MyPageView data={data} ui={ui} />,
  live: true,
})

function MyPageView({ data, ui }: { data: MyPage; ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].my
  const { waits, people, sent, notices } = data
  const isEmpty =
    !people.some((each) => each.case || each.coordination) &&
    !sent.length &&
    !notices.length &&
    !data.keeping &&
    !data.answered.length
  const name = ui.actor.kind === 'nobody' ? '' : (ui.actor.name.split(' ')[0] ?? '')
  return (
    <>
      <PageHeading
        over={name ? t.title : undefined}
        title={name ? t.hello(name) : t.title}
        lead={isEmpty ? undefined : t.lead}
      />
      {data.hasOwnDoor && (
        <CardLinks>
          <CardLink
            href={`/${ui.authority.id}/barn/meg`}
            icon="person"
            title={t.ownDoor}
            text={t.ownDoorText}
          />
        </CardLinks>
      )}
      <WithAside aside={<Aside data={data} ui={ui} />}>
        {isEmpty ? (
          <EmptyState title={t.emptyTitle} action={<Ask ui={ui} isFirst />}>
            {t.emptyText}
          </EmptyState>
        ) : (
          <Section title={t.waits} id="venter">
            {waits.length ? (
              <CardLinks>
                {waits.map((each) => (
                  <Waiting key={`${each.kind} ${each.path}`} waits={each} ui={ui} />
                ))}
              </CardLinks>
            ) : (
              <p>{t.nothingWaits}</p>
            )}
            {people.some((each) => each.coordination?.plan) && (
              <p>
                <a className="ds-link" href={`/${ui.authority.id}/min-side/tiltak`}>
                  {planTexts[ui.language].board.ownTitle}
                </a>
              </p>
            )}
          </Section>
        )}
        <KeptFromHome data={data} ui={ui} />
        <InformedParents informed={data.informed} phone={ui.authority.settings.phone} ui={ui} />
        <AnsweredChildren answered={data.answered} ui={ui} />
        {people
          .filter((each) => !isEmpty || !each.isMe)
          .map((each) => (
            <PersonSection key={each.personId} person={each} ui={ui} />
          ))}
        <SentSection sent={sent} ui={ui} />
        {!isEmpty && <Ask ui={ui} />}
      </WithAside>
    </>
  )
}

/** What was told, and where else the reader has something. */
function Aside({ data, ui }: { data: MyPage; ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].my
  return (
    <>
      {data.notices.length > 0 && (
        <Section title={t.notices} id="varsler">
          <NoticeList notices={data.notices} ui={ui} />
        </Section>
      )}
      {data.elsewhere.length > 0 && (
        <Section title={t.elsewhere} id="andre">
          <CardLinks>
            {data.elsewhere.map((each) => (
              <CardLink key={each.id} href={`/${each.id}/min-side`} title={t.pageAt(each.name)} level={3} />
            ))}
          </CardLinks>
        </Section>
      )}
    </>
  )
}

/** To a parent without parental responsibility: where the unit’s answer stands. */
function AnsweredChildren({
  answered,
  ui,
}: {
  answered: MyPage['answered']
  ui: PageContext
}): ReactElement | null {
  const t = informingTexts[ui.language].own
  if (!answered.length) return null
  return (
    <>
      {answered.map(({ personId, givenName, standing }) => (
        <Section key={personId} title={givenName} id={`person-${personId}`}>
          <CardLinks>
            <CardLink
              href={`/${ui.authority.id}/min-side/opplysninger/${personId}`}
              title={t.card}
              text={t.standing[standing!]}
              level={3}
            />
          </CardLinks>
        </Section>
      ))}
    </>
  )
}

function Waiting({ waits, ui }: { waits: Waits; ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].my
  const when =
    waits.at === null
      ? waits.deadline &&
        (waits.kind === 'renew_consent' ? t.lastsUntil : waits.deadline < ui.today ? t.wasDue : t.doBy)(
          longDate(ui.language, waits.deadline),
        )
      : waits.kind === 'answer_meeting'
        ? t.on(dateAndTime(ui.language, waits.at))
        : (waits.kind === 'finish_request' ? t.writtenOn : t.came)(nearDate(ui, waits.at))
  return (
    <CardLink
      href={`/${ui.authority.id}${waits.path}`}
      title={
        waits.what ??
        (waits.count
          ? t.answerConsents(waits.count)
          : waits.renewedBy?.length
            ? t.renewToo(new Intl.ListFormat(ui.language).format(waits.renewedBy))
            : t[waits.kind])
      }
      over={
        [waits.what && t.do_activity, waits.givenName && t.about(waits.givenName), waits.of]
          .filter(Boolean)
          .join(' · ') || undefined
      }
      text={when}
      level={3}
      needsYou
    />
  )
}

function Ask({ ui, isFirst }: { ui: PageContext; isFirst?: boolean }): ReactElement {
  const t = homeTexts[ui.language].my
  const at = `/${ui.authority.id}`
  if (!isFirst) {
    return (
      <ActionBar>
        <LinkButton variant="secondary" href={`${at}/henvendelse`}>
          {t.askMore}
        </LinkButton>
      </ActionBar>
    )
  }
  return (
    <>
      <LinkButton href={`${at}/henvendelse`}>{t.ask}</LinkButton>
      <LinkButton variant="secondary" href={`${at}/rettighetssjekk`}>
        {t.check}
      </LinkButton>
    </>
  )
}
