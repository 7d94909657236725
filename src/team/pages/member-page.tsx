import type { ReactElement } from 'react'
import { type LifeArea, lifeAreas, readersInWords } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  Alert,
  BackLink,
  Button,
  Checkboxes,
  Details,
  EmptyState,
  Facts,
  Form,
  PageHeading,
  Radios,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { recordTeamInvitation } from '../answer-team-invitation.ts'
import {
  describeParticipant,
  endParticipation,
  namePeople,
  putBackDescription,
} from '../change-participant.ts'
import { getMember, type Member } from '../get-member.ts'
import { purposeWords } from '../purpose-words.ts'
import { teamTexts, togetherTexts } from '../texts/index.ts'
import { Receipt, withReceipt } from './receipt.tsx'
import { sentences } from './team-page-parts.ts'

export const memberPage = page({
  path: '/:authority/koordinering/:personId/team/:participantId',
  query: getMember,
  autosave: true,
  hints: 'participants',
  live: true,
  acts: {
    people: { command: namePeople, next: (_, { path }) => withReceipt(path, 'hvem') },
    describe: { command: describeParticipant, next: (_, { path }) => withReceipt(path, 'bidrag') },
    putBackDescription: { command: putBackDescription, next: (_, { path }) => withReceipt(path, 'bidrag') },
    recordAnswer: {
      command: recordTeamInvitation,
      // A no ended it: the page of the member is gone
      next: (_done, { authorityId, params }) => `/${authorityId}/koordinering/${params.personId}/team`,
    },
    end: {
      command: endParticipation,
      next: (_done, { authorityId, params }) => `/${authorityId}/koordinering/${params.personId}/team`,
    },
  },
  title: ({ member }) => member.name,
  view: (data, ui) => <MemberView data={data} ui={ui} />,
  sentences,
})

function MemberView({ data, ui }: { data: Member; ui: PageContext }): ReactElement {
  const all = teamTexts[ui.language]
  const t = all.member
  const { member, person, mayLead, saidYes } = data
  const describe = ui.form('describe', { version: member.version })
  return (
    <>
      {mayLead ? (
        <BackLink href={`/${ui.authority.id}/koordinering/${person.id}/team`}>{t.back}</BackLink>
      ) : (
        <BackLink href={`/${ui.authority.id}/arbeid`}>{t.backToWork}</BackLink>
      )}
      <PageHeading title={member.name} over={t.over(mayLead ? person.fullName : person.givenName)} />
      <Receipt of="bidrag" words={t.described} ui={ui} />
      <Receipt of="hvem" words={t.named} ui={ui} />
      {member.consent !== 'given' && <Alert kind="warning">{t.noConsent}</Alert>}
      {saidYes && (
        <>
          {!mayLead && <p>{t.saidYes(person.givenName, member.name, longDate(ui.language, saidYes.on))}</p>}
          <Facts
            items={[
              { term: teamTexts[ui.language].consent.purpose, value: purposeWords(saidYes, ui.language) },
            ]}
          />
        </>
      )}
      {member.kind === 'service' && <People data={data} ui={ui} />}
      {mayLead && member.invitation === 'sent' && <RecordAnswer data={data} ui={ui} />}
      {mayLead && (
        <>
          <Details summary={t.describe} id="bidrag" open={describe.errors !== undefined}>
            <Form {...describe}>
              <TextArea
                name="contribution"
                label={t.contribution}
                readers={data.readers ? readersInWords(data.readers, ui.language) : undefined}
                value={member.contribution}
                rows={3}
                maxLength={600}
                required={false}
              />
              <Radios
                name="lifeArea"
                label={all.add.lifeArea}
                value={member.lifeArea ?? undefined}
                choices={lifeAreas.map((area) => ({ value: area, label: all.lifeAreas[area] }))}
              />
              <Button variant="secondary">{t.describeButton}</Button>
            </Form>
          </Details>
          <Before data={data} ui={ui} />
          <Details summary={t.end} id="avslutt">
            <p>{t.endText}</p>
            <Form {...ui.form('end')}>
              <Button variant="secondary" danger>
                {t.endButton}
              </Button>
            </Form>
          </Details>
        </>
      )}
    </>
  )
}

/** What stood of what they contribute, and a way to put it back. */
function Before({ data, ui }: { data: Member; ui: PageContext }): ReactElement | null {
  const all = teamTexts[ui.language]
  const t = all.member
  const { member, before } = data
  const isRefused = before.some(
    ({ version }) => ui.form('putBackDescription', { key: `sto-${version}` }).errors !== undefined,
  )
  if (before.length === 0) return null
  return (
    <Details summary={t.stoodBefore} id="sto-foer" open={isRefused}>
      <ul className="sv-files">
        {before.map((each) => {
          const form = ui.form('putBackDescription', {
            key: `sto-${each.version}`,
            version: member.version,
          })
          const stands = each.contribution === member.contribution && each.lifeArea === member.lifeArea
          return (
            <li key={each.version}>
              <p>
                {[each.contribution, each.lifeArea && all.lifeAreas[each.lifeArea as LifeArea]]
                  .filter(Boolean)
                  .join(' – ')}
              </p>
              <p className="sv-history__who">
                {[longDate(ui.language, each.at), each.by].filter(Boolean).join(', ')}
              </p>
              {!stands && (
                <Form {...form} hidden={{ ...form.hidden, from: String(each.version) }}>
                  {form.errors?._ && <Alert kind="danger">{form.errors._}</Alert>}
                  <Button variant="secondary">{t.putBack}</Button>
                </Form>
              )}
            </li>
          )
        })}
      </ul>
    </Details>
  )
}

function People({ data, ui }: { data: Member; ui: PageContext }): ReactElement {
  const t = teamTexts[ui.language].member
  const { member, staff, mayLead } = data
  if (!staff.length) return <EmptyState>{t.noStaff}</EmptyState>
  return (
    <Form {...ui.form('people', { version: member.version })}>
      <Checkboxes
        name="practitionerIds"
        label={mayLead ? t.peopleOf(member.name) : t.people}
        hint={t.peopleHint}
        required={false}
        values={member.people.map(({ practitionerId }) => practitionerId)}
        choices={staff.map(({ id, name, workTitle }) => ({
          value: id,
          label: name,
          hint: officialText(ui.language, workTitle),
        }))}
      />
      <SubmitButton>{t.peopleButton}</SubmitButton>
    </Form>
  )
}

/** For one who cannot, or will not, sign in: their word, written down. */
function RecordAnswer({ data, ui }: { data: Member; ui: PageContext }): ReactElement {
  const t = togetherTexts[ui.language].record
  const form = ui.form('recordAnswer', { version: data.member.version })
  return (
    <Details summary={t.title} id="svar-for" open={form.errors !== undefined}>
      <p>{t.lead(data.member.name)}</p>
      <Form {...form}>
        <Radios
          name="answer"
          label={t.answer}
          choices={(['accepted', 'declined'] as const).map((value) => ({ value, label: t[value] }))}
        />
        <TextArea name="note" label={t.note} hint={t.noteHint} rows={2} maxLength={600} />
        <Button variant="secondary">{t.button}</Button>
      </Form>
    </Details>
  )
}
