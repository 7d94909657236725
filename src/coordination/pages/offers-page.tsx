import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  Alert,
  BallWith,
  Breadcrumbs,
  Button,
  Clock,
  DataTable,
  Details,
  EmptyState,
  Form,
  LinkButton,
  OwnWords,
  PageHeading,
  Radios,
  Section,
  Select,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { endAppointment } from '../end-appointment.ts'
import { getOffers, type Offers, type RightToFill } from '../get-offers.ts'
import { nameStandIn } from '../name-stand-in.ts'
import { offerAppointment } from '../offer-appointment.ts'
import { coordinationTexts } from '../texts/index.ts'
import { answerWish } from '../wish-for-another.ts'

const stay = (_done: unknown, { path }: { path: string }) => path

export const offersPage = page({
  path: '/:authority/saker/:caseId/koordinator',
  query: getOffers,
  autosave: true,
  acts: {
    offer: { command: offerAppointment, next: stay },
    end: { command: endAppointment, next: stay },
    standIn: { command: nameStandIn, next: stay },
    answerWish: { command: answerWish, next: stay },
  },
  title: (_offers, ui) => coordinationTexts[ui.language].offers.title,
  view: (offers, ui) => <OffersView offers={offers} ui={ui} />,
  sentences: {
    nb: coordinationTexts.nb.sentences,
    nn: coordinationTexts.nn.sentences,
    en: coordinationTexts.en.sentences,
  },
  mode: 'work',
  live: true,
})

interface Props {
  offers: Offers
  ui: PageContext
}
const textsOf = (ui: PageContext) => coordinationTexts[ui.language].offers

function OffersView({ offers, ui }: Props): ReactElement {
  const t = textsOf(ui)
  const { person, reference, caseId, rights } = offers
  return (
    <>
      <Breadcrumbs
        links={[
          { href: `/${ui.authority.id}/saker`, text: t.cases },
          { href: `/${ui.authority.id}/saker/${caseId}`, text: t.case },
        ]}
      />
      <PageHeading title={t.title} over={t.over(person.fullName, reference)} />
      {rights.length === 0 && <EmptyState title={t.noRight}>{t.noRightText}</EmptyState>}
      {rights.length > 0 && !offers.hasConsent && (
        <Alert kind="warning" title={t.noConsent}>
          <p>{t.noConsentText}</p>
          <LinkButton href={`/${ui.authority.id}/koordinering/${person.id}/samtykke`} variant="secondary">
            {t.toConsent}
          </LinkButton>
        </Alert>
      )}
      <Wishes offers={offers} ui={ui} />
      {rights.length > 0 && (
        <Section title={t.proposal}>
          <p>{offers.proposals.length ? t.proposalText : t.noProposal}</p>
          {offers.proposals.map((words) => (
            <OwnWords key={words}>{words}</OwnWords>
          ))}
        </Section>
      )}
      {rights.map((right) => (
        <Right key={right.role} right={right} offers={offers} ui={ui} />
      ))}
      <Earlier offers={offers} ui={ui} />
    </>
  )
}

function Right({ right, offers, ui }: Props & { right: RightToFill }): ReactElement {
  const all = coordinationTexts[ui.language]
  const t = all.offers
  const { current, offer, standIn, standing } = right
  const day = (at: Date | string) => longDate(ui.language, at)
  return (
    <Section title={t.right(all.roles[right.role])}>
      <p>{t.grantedOn(day(right.issuedAt))}</p>
      {right.role === 'child_coordinator' && offers.eighteen !== 'none' && (
        <Alert kind="warning">{offers.eighteen === 'soon' ? t.soon18 : t.past18}</Alert>
      )}
      {current && (
        <p>
          {current.state === 'active'
            ? t.current(current.name, day(current.activeFrom ?? ui.today))
            : t.currentAway(current.name)}
        </p>
      )}
      {standing.state === 'without' && (
        <Clock
          state={standing.hours > 72 ? 'overdue' : 'soon'}
          share={Math.min(1, standing.hours / 72)}
          text={(current ? t.away : t.without)(all.waited(standing.hours))}
          note={standIn ? t.standsIn(standIn.name, day(standIn.since)) : t.nobodyStandsIn}
        />
      )}
      {standIn && <ChangeStandIn right={right} offers={offers} ui={ui} />}
      {offer ? (
        <>
          <BallWith
            who={offer.name}
            task={t.offeredTask}
            since={offer.offeredAt ? day(offer.offeredAt) : undefined}
          />
          <EndForm ui={ui} appointment={offer} summary={t.withdraw} button={t.withdraw} text={null} />
        </>
      ) : (
        offers.hasConsent && <Ask right={right} offers={offers} ui={ui} />
      )}
      {current && (
        <EndForm ui={ui} appointment={current} summary={t.end} button={t.endButton} text={t.endText} />
      )}
    </Section>
  )
}

function Ask({ right, offers, ui }: Props & { right: RightToFill }): ReactElement {
  const t = textsOf(ui)
  const form = ui.form('offer', { key: right.role })
  const note =
    right.role === 'hospital_coordinator'
      ? t.onlyHealth
      : right.role === 'child_coordinator' && offers.onlyEmployed
        ? t.onlyEmployed
        : undefined
  const candidates = right.candidates.filter(({ id }) => id !== right.current?.practitionerId)
  if (!candidates.length) return <EmptyState>{t.noCandidates}</EmptyState>
  const fields = (
    <Form {...form} hidden={{ ...form.hidden, role: right.role }}>
      <Radios
        name="practitionerId"
        label={t.choose}
        hint={note}
        choices={candidates.map(({ id, name, ...each }) => ({
          value: id,
          label: name,
          hint: wordsOn(each, ui),
        }))}
      />
      {right.current && (
        <TextArea name="whyNew" label={t.whyNew} hint={t.whyNewHint} rows={3} maxLength={500} />
      )}
      <TextArea
        name="message"
        label={t.message}
        hint={t.messageHint}
        required={false}
        rows={3}
        maxLength={1000}
      />
      <SubmitButton>{t.send}</SubmitButton>
    </Form>
  )
  if (!right.current) return fields
  return (
    <Details summary={t.handover} id={`ny-${right.role}`} open={form.errors !== undefined}>
      <p>{t.handoverText}</p>
      {fields}
    </Details>
  )
}

/** Title and service, what they have, and whether they are there: what one needs to choose. */
function wordsOn(
  { workTitle, services, load, isAway, training }: Omit<RightToFill['candidates'][number], 'id' | 'name'>,
  ui: PageContext,
): string {
  const t = textsOf(ui)
  const title = officialText(ui.language, workTitle)
  return [
    [title, ...services.filter((each) => !title.includes(each))].join(', '),
    isAway && t.isAway,
    t.load(load),
    training && t.training(training),
  ]
    .filter((each) => typeof each === 'string')
    .map((each, at) => (at ? `${each.charAt(0).toUpperCase()}${each.slice(1)}` : each))
    .join('. ')
}

function EndForm(props: {
  ui: PageContext
  appointment: { appointmentId: string; version: number }
  summary: string
  button: string
  text: string | null
}): ReactElement {
  const { ui, appointment, summary, button, text } = props
  const form = ui.form('end', { key: appointment.appointmentId, version: appointment.version })
  return (
    <Details summary={summary} id={`slutt-${appointment.appointmentId}`} open={form.errors !== undefined}>
      {text && <p>{text}</p>}
      <Form {...form} hidden={{ ...form.hidden, appointmentId: appointment.appointmentId }}>
        <TextArea name="reason" label={textsOf(ui).reason} rows={2} maxLength={1000} />
        <Button variant="secondary" danger>
          {button}
        </Button>
      </Form>
    </Details>
  )
}

function ChangeStandIn({ right, offers, ui }: Props & { right: RightToFill }): ReactElement {
  const t = textsOf(ui)
  const form = ui.form('standIn', { key: right.role })
  return (
    <Details summary={t.standIn} id={`star-inn-${right.role}`} open={form.errors !== undefined}>
      <Form {...form} hidden={{ ...form.hidden, role: right.role }}>
        <Select
          name="practitionerId"
          label={t.standInChoose}
          value={right.standIn?.practitionerId}
          options={offers.inUnit.map(({ id, name, workTitle }) => ({
            value: id,
            text: `${name}, ${officialText(ui.language, workTitle)}`,
          }))}
        />
        <Button variant="secondary">{t.standInButton}</Button>
      </Form>
    </Details>
  )
}

function Wishes({ offers, ui }: Props): ReactElement | null {
  const t = textsOf(ui)
  const open = offers.wishes.filter(({ answeredAt }) => !answeredAt)
  if (!open.length) return null
  return (
    <Section title={t.wishes}>
      {open.map((wish) => {
        const form = ui.form('answerWish', { key: wish.id })
        return (
          <div key={wish.id}>
            <p>{t.wishedOn(longDate(ui.language, wish.wishedAt))}</p>
            {wish.reason ? <OwnWords>{wish.reason}</OwnWords> : <p>{t.noReason}</p>}
            <Form {...form} hidden={{ ...form.hidden, wishId: wish.id }}>
              <TextArea name="answer" label={t.answer} rows={3} maxLength={1000} />
              <Button variant="secondary">{t.answerButton}</Button>
            </Form>
          </div>
        )
      })}
    </Section>
  )
}

function Earlier({ offers, ui }: Props): ReactElement | null {
  const all = coordinationTexts[ui.language]
  const t = all.offers
  if (!offers.earlier.length) return null
  return (
    <Section title={t.earlier} wide>
      <DataTable
        caption={t.earlier}
        hideCaption
        rows={offers.earlier}
        rowKey={(row) => row.appointmentId}
        columns={[
          { head: t.who, rowHead: true, cell: (row) => `${row.name}, ${all.roles[row.role]}` },
          { head: t.state, cell: (row) => all.states[row.state] },
          {
            head: t.when,
            cell: (row) =>
              row.endedOn
                ? longDate(ui.language, row.endedOn)
                : longDate(ui.language, row.answeredAt ?? ui.now),
          },
          { head: t.why, cell: (row) => row.reason },
        ]}
      />
    </Section>
  )
}
