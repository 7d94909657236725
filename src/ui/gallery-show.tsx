import type { ReactElement } from 'react'
import {
  BallWith,
  CardLink,
  CardLinks,
  Clock,
  DataTable,
  Details,
  EmptyState,
  Facts,
  GoalProgress,
  LinkButton,
  Measure,
  type NetworkArea,
  NetworkMap,
  OwnWords,
  Pagination,
  Section,
  Status,
  Steps,
  Tag,
  Timeline,
  TurnPages,
} from './index.ts'

const around: NetworkArea[] = [
  {
    key: 'home',
    name: 'Hjem og familie',
    members: [
      {
        id: '1',
        name: 'Hanne Vik',
        role: 'mor',
        does: 'følger til trening og holder i avtalene',
        kind: 'person',
      },
      { id: '2', name: 'Jonas Vik', role: 'far', does: 'kjører til korpset', kind: 'person' },
      { id: '3', name: 'Avlastningen', does: 'annenhver helg', kind: 'service', href: '#avlastning' },
    ],
  },
  {
    key: 'school',
    name: 'Skole og arbeid',
    members: [
      {
        id: '4',
        name: 'Tor Erik Lunde',
        role: 'kontaktlærer',
        does: 'lager dagsplan sammen med Maja',
        kind: 'person',
        hasBall: true,
      },
      { id: '5', name: 'PPT', does: 'sakkyndig vurdering', kind: 'service' },
    ],
  },
  {
    key: 'health',
    name: 'Helse',
    members: [
      {
        id: '6',
        name: 'Siri Aas',
        role: 'fysioterapeut',
        does: 'trening hver tirsdag, øvelser hjemme',
        kind: 'person',
      },
      { id: '7', name: 'Fjordsykehuset', does: 'nevrolog, kontroll hvert halvår', kind: 'service' },
    ],
    gaps: [{ text: 'Mangler ergoterapeut' }],
  },
  {
    key: 'free',
    name: 'Fritid og venner',
    members: [{ id: '8', name: 'Skolekorpset', does: 'klarinett på torsdager', kind: 'service' }],
    gaps: [{ text: 'Mangler støttekontakt' }],
  },
]

type Row = { id: string; who: string; about: string; left: string; days: number }

const rows: Row[] = [
  { id: '1', who: 'K7-4QXM', about: 'Koordinator og plan', left: '3 dager igjen', days: 3 },
  { id: '2', who: 'K7-9BTR', about: 'Barnekoordinator', left: '12 dager igjen', days: 12 },
  { id: '3', who: 'K7-2MLP', about: 'Spørsmål om tjenester', left: '26 dager igjen', days: 26 },
]

/** The gallery's showing components: status, clocks, ball, map, lists, tables. */
export function GalleryShow(): ReactElement {
  return (
    <>
      <Section title="Hvem har ballen">
        <BallWith who="Tor Erik Lunde" task="lager dagsplan" since="12. november" />
        <BallWith who="you" task="si om torsdag 3. desember passer" since="i går" />
        <BallWith who={null} since="mandag" />
      </Section>

      <Section title="Rundt Maja" wide>
        <NetworkMap firstName="Maja" areas={around} />
      </Section>

      <Section title="Mål">
        <OwnWords by="Maja, om målet">Jeg vil orke hele skoledagen.</OwnWords>
        <GoalProgress done={3} going={1} of={6} />
        <GoalProgress done={0} of={0} />
        <Measure value={37} most={37} text="37 dager" />
        <Measure value={2} most={37} text="2 dager" />
        <Measure value={0} most={0} text="0" />
        <p>
          <Tag accent>Skole og arbeid</Tag> <Tag>Delmål</Tag>
        </p>
      </Section>

      <Section title="Hvor det står">
        <Facts
          items={[
            { term: 'Venter', value: <Status kind="waiting">Venter på opplysninger</Status> },
            { term: 'I gang', value: <Status kind="going">I gang</Status> },
            { term: 'Ferdig', value: <Status kind="done">Gjort</Status> },
            { term: 'Trenger deg', value: <Status kind="needs-you">Venter på deg</Status> },
            { term: 'Stanset', value: <Status kind="stopped">Kan ikke gjøres ennå</Status> },
            { term: 'Ellers', value: <Status kind="neutral">Ikke startet</Status> },
          ]}
        />
      </Section>

      <Section title="Frister">
        <Clock label="Svar på henvendelsen" text="17 dager igjen (svar innen 14. desember)" share={0.42} />
        <Clock
          text="3 dager igjen (svar innen 14. desember)"
          share={0.88}
          state="soon"
          note="Venter på opplysninger siden 3. november"
        />
        <Clock text="Fristen gikk ut for 2 dager siden (20. november)" share={1} state="overdue" />
        <Clock text="Svart 9. november, 5 dager før fristen" share={0.8} state="done" />
      </Section>

      <Section title="Saken steg for steg">
        <Steps
          steps={[
            { title: 'Vi har fått henvendelsen', text: '2. november', state: 'done', href: '#henvendelse' },
            {
              title: 'Vi ser på hva du trenger',
              text: 'Ingrid Solbakken ringer deg denne uka',
              state: 'current',
            },
            { title: 'Du får et skriftlig svar', text: 'Senest 14. desember', state: 'later' },
            { title: 'Koordinatoren tar kontakt', state: 'later' },
          ]}
        />
      </Section>

      <Section title="Venter på deg">
        <CardLinks>
          <CardLink
            href="#mote"
            over="Møte"
            title="Passer torsdag 3. desember kl. 14?"
            level={3}
            text="Ansvarsgruppa møtes på skolen. Du kan også være med på video."
            icon="calendar"
            needsYou
          >
            <Status kind="needs-you">Svar innen fredag</Status>
          </CardLink>
          <CardLink href="#plan" title="Planen til Maja" level={3} icon="fileText">
            <BallWith who="Siri Aas" task="ser over øvelsene" since="10. november" />
          </CardLink>
        </CardLinks>
        <CardLinks columns>
          <CardLink
            href="#rett"
            title="Har jeg rett til koordinator?"
            icon="questionmarkCircle"
            text="Sju spørsmål, ingen innlogging."
          />
          <CardLink
            href="#be"
            title="Be om koordinator"
            icon="handHeart"
            text="For deg selv, barnet ditt eller en annen."
          />
        </CardLinks>
      </Section>

      <Section title="Siden sist">
        <Timeline
          newLabel="Nytt"
          events={[
            { key: 'c', when: 'Torsdag 3. desember', title: 'Møte i ansvarsgruppa', ahead: true },
            {
              key: 'a',
              when: 'I går',
              title: 'Siri Aas fullførte et tiltak',
              text: <p>Øvelser hjemme er på plass.</p>,
              who: 'Fysioterapitjenesten',
              isNew: true,
            },
            { key: 'b', when: '12. november', title: 'Planen ble godkjent', who: 'Du og Ingrid Solbakken' },
          ]}
        />
      </Section>

      <Section
        title="Køen"
        wide
        aside={
          <a className="ds-link" href="#eksport">
            Last ned som regneark
          </a>
        }
      >
        <DataTable
          caption="Saker som venter, de som haster først"
          columns={[
            {
              head: 'Referanse',
              cell: (row) => (
                <a className="ds-link" href={`#${row.id}`}>
                  {row.who}
                </a>
              ),
              rowHead: true,
            },
            { head: 'Gjelder', cell: (row) => row.about },
            {
              head: 'Frist',
              cell: (row) => <Status kind={row.days < 5 ? 'needs-you' : 'waiting'}>{row.left}</Status>,
              sort: { href: '#frist', direction: 'ascending' },
            },
            { head: 'Dager brukt', cell: (row) => 30 - row.days, numeric: true },
          ]}
          rows={rows}
          rowKey={(row) => row.id}
        />
        <Pagination page={2} pages={5} href={(page) => `#side-${page}`} />
        <TurnPages first="#fra-begynnelsen" next="#neste" />
      </Section>

      <Section title="Når noe er tomt">
        <EmptyState
          title="Ingen mål ennå"
          action={
            <LinkButton href="#nytt-mal" icon="plus">
              Lag det første målet
            </LinkButton>
          }
        >
          Et mål kan være lite. Begynn med det som ville gjort hverdagen bedre.
        </EmptyState>
        <Details summary="Hva er forskjellen på mål og tiltak?" id="forskjell">
          <p>Et mål er hvordan du vil ha det. Et tiltak er noe noen gjør for å komme dit.</p>
        </Details>
      </Section>
    </>
  )
}
