import type { ReactElement } from 'react'
import { doneBy } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime } from '../../platform/i18n/dates.ts'
import { Alert, BackLink, Button, Form, PageHeading, Section, SubmitButton } from '../../ui/index.ts'
import { findChangePage, type PutBack, type ShownChange } from '../find-change.ts'
import { restoreChange } from '../restore-change.ts'
import { sentences, texts } from '../texts/index.ts'
import { Differences } from './differences.tsx'

const restoredField = 'hentet'

/** One change: what went out, what came in, and either of them put back. */
export const changePage = page({
  path: '/:authority/plan/:planId/historikk/endring/:changeId',
  query: findChangePage,
  live: true,
  acts: {
    restoreChange: { command: restoreChange, next: (_, { path }) => `${path}?${restoredField}=ja` },
  },
  sentences,
  title: (_, { language }) => texts[language].change.title,
  view: (shown, ui) => <ChangeView shown={shown} ui={ui} />,
})

function ChangeView({ shown, ui }: { shown: ShownChange; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { change, person, relation } = shown
  const who =
    change.by ?? doneBy(change.writtenAs, { givenName: person.givenName, reader: relation }, ui.language)
  return (
    <>
      <BackLink href={`/${ui.authority.id}/plan/${shown.planId}/historikk`}>
        {shown.isPart ? t.backToOwn : t.backToHistory}
      </BackLink>
      <PageHeading
        title={t.change.title}
        lead={[who, dateAndTime(ui.language, change.at)].filter(Boolean).join(', ')}
      />
      {ui.search[restoredField] && (
        <Alert kind="success" title={t.change.restored}>
          {t.change.kept}
        </Alert>
      )}
      <Section title={t.change.was}>
        {change.isOlder && <p>{t.change.firstKept}</p>}
        <Differences differences={change.differences} ui={ui} />
        {shown.isChangedSince && <p>{t.change.changedSince}</p>}
      </Section>
      {!shown.canWrite && <Alert>{t.change.ended}</Alert>}
      {shown.canWrite &&
        shown.putBacks.map((each, at) => (
          <PutBackForm key={each.to} putBack={each} isFirst={at === 0} shown={shown} ui={ui} />
        ))}
    </>
  )
}

function PutBackForm(props: {
  putBack: PutBack
  isFirst: boolean
  shown: ShownChange
  ui: PageContext
}): ReactElement {
  const { putBack, isFirst, shown, ui } = props
  const t = texts[ui.language].change
  const { to, differences } = putBack
  const form = ui.form('restoreChange', { key: to, version: shown.standingVersion })
  return (
    <Section title={t[to]} id={to === 'before' ? 'hent-fram' : 'bruk-igjen'}>
      <p>{t[`${to}Text`]}</p>
      <Differences differences={differences} ui={ui} isAhead />
      {shown.change.thing === 'activity' && <p>{t.notBall}</p>}
      <Form {...form} hidden={{ ...form.hidden, to }} label={t[to]}>
        {form.errors?._ && <Alert kind="danger">{form.errors._}</Alert>}
        {isFirst ? (
          <SubmitButton>{t[`${to}Button`]}</SubmitButton>
        ) : (
          <Button variant="secondary">{t[`${to}Button`]}</Button>
        )}
      </Form>
      {isFirst && <p>{t.kept}</p>}
    </Section>
  )
}
