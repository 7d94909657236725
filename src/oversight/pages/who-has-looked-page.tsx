import type { ReactElement } from 'react'
import type { RelationName } from '../../access/relations.ts'
import { CoordinationNav } from '../../coordination/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { capital } from '../../platform/i18n/capital.ts'
import { longDate, weekdayDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  Alert,
  Button,
  Details,
  EmptyState,
  Form,
  LawNote,
  LinkButton,
  PageHeading,
  Section,
  Select,
  Timeline,
} from '../../ui/index.ts'
import {
  getWhoHasLooked,
  type NamedFold,
  type NamedLooker,
  type WhoHasLooked,
} from '../get-who-has-looked.ts'
import { oversightTexts } from '../texts/index.ts'
import { deedInWords, nameInWords, timesInWords } from './words.ts'

/** Who has seen something about a person, in plain words. */
export const whoHasLookedPage = page({
  path: '/:authority/koordinering/:personId/innsyn',
  query: getWhoHasLooked,
  title: (_data, { language }) => oversightTexts[language].title,
  view: (data, ui) => <WhoHasLookedView data={data} ui={ui} />,
})

interface Props {
  data: WhoHasLooked
  ui: PageContext
}

function WhoHasLookedView({ data, ui }: Props): ReactElement {
  const t = oversightTexts[ui.language]
  const { hvem, sted, isOlder } = data.chosen
  const isPart = hvem !== '' || sted !== '' || isOlder
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={data.personId}
        planId={data.planId}
        current="log"
        relation={data.relation}
      />
      <PageHeading title={t.title} lead={data.isSelf ? t.leadSelf : t.lead(data.givenName)} />
      {data.isShielded && (
        <p>
          {t.shielded} <Phone ui={ui} />
        </p>
      )}
      {data.isClockAhead && <Alert>{t.clockAhead(longDate(ui.language, ui.today))}</Alert>}
      <Filter data={data} ui={ui} />
      {data.folds.length > 0 ? (
        data.folds.map((fold) => (
          <FoldView key={fold.kind === 'day' ? fold.day : fold.to} fold={fold} ui={ui} />
        ))
      ) : (
        <EmptyState title={isPart ? undefined : t.noneTitle}>{isPart ? t.noneChosen : t.none}</EmptyState>
      )}
      <Onwards data={data} ui={ui} />
      <Section title={t.wonder}>
        <p>
          {t.wonderText} <Phone ui={ui} />
        </p>
        <LawNote title={t.lawTitle} paragraph={t.paragraph}>
          {t.law}
        </LawNote>
      </Section>
    </>
  )
}

function Phone({ ui }: { ui: PageContext }): ReactElement {
  const { phone } = ui.authority.settings
  return (
    <a className="ds-link" href={`tel:${phone.replaceAll(' ', '')}`}>
      {phone}
    </a>
  )
}

function Filter({ data, ui }: Props): ReactElement | null {
  const t = oversightTexts[ui.language]
  const { chosen, people, places } = data
  const isChosen = chosen.hvem !== '' || chosen.sted !== ''
  if (!isChosen && people.length + places.length < 3) return null
  const options = (all: WhoHasLooked['people']) => all.map(({ id, name }) => ({ value: id, text: name }))
  return (
    <Details summary={t.filter} id="utvalg" open={isChosen}>
      <Form method="get" action={ui.path} hidden={{ egne: chosen.egne ? 'ja' : undefined }}>
        <Select name="hvem" label={t.who} value={chosen.hvem} empty={t.anybody} options={options(people)} />
        <Select
          name="sted"
          label={t.place}
          value={chosen.sted}
          empty={t.anywhere}
          options={options(places)}
        />
        <div className="sv-actions">
          <Button variant="secondary">{t.show}</Button>
          {isChosen && (
            <a className="ds-link" href={ui.path}>
              {t.showAll}
            </a>
          )}
        </div>
      </Form>
    </Details>
  )
}

function FoldView({ fold, ui }: { fold: NamedFold; ui: PageContext }): ReactElement {
  const t = oversightTexts[ui.language]
  const inWords = (day: string) =>
    day.slice(0, 4) === ui.today.slice(0, 4) ? weekdayDate(ui.language, day) : longDate(ui.language, day)
  if (fold.kind === 'own') {
    const { from, to, own } = fold
    return (
      <Section title={capital(from === to ? inWords(to) : t.fromTo(inWords(from), inWords(to)))}>
        <p>{t.own(own)}</p>
      </Section>
    )
  }
  return (
    <Section title={capital(inWords(fold.day))}>
      <Timeline
        events={fold.lookers.map((looker, at) => ({
          key: String(at),
          when: t.relations[looker.relation as RelationName] ?? '',
          title: whoInWords(looker, ui),
          text: (
            <>
              {deeds(looker, ui)}
              <Why looker={looker} id={`${fold.day}-${at}`} ui={ui} />
            </>
          ),
        }))}
      />
      {fold.own > 0 && <p>{t.ownToo(fold.own)}</p>}
    </Section>
  )
}

/** «Lærer» inside a sentence is «lærer»; «NAV-veileder» stands. */
const withSmallFirst = (title: string) =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLocaleLowerCase('nb') + title.slice(1)

/** «Kari Nordvik (lærer)» */
function whoInWords(looker: NamedLooker, ui: PageContext): string {
  const title = officialText(ui.language, withSmallFirst(looker.workTitle))
  const name = nameInWords(ui.language, looker)
  return title ? `${name} (${title})` : name
}

/** For which organisation, and on what ground. Folded: most read only who and what. */
function Why({ looker, id, ui }: { looker: NamedLooker; id: string; ui: PageContext }): ReactElement {
  const t = oversightTexts[ui.language]
  const from = [...new Set([looker.place, looker.organisation])].filter(Boolean).join(', ')
  const ground = (t.grounds as Record<string, string>)[looker.ground] ?? looker.ground
  return (
    <Details summary={looker.name ? t.why(looker.name.split(' ')[0]!) : t.whyAtAll} id={`hvorfor-${id}`}>
      <p>
        {from && `${from}. `}
        {t.ground(ground)}
      </p>
    </Details>
  )
}

function deeds(looker: NamedLooker, ui: PageContext): ReactElement[] {
  return looker.deeds.map((deed) => (
    <p key={deed.act}>
      {deedInWords(ui.language, deed)}, {timesInWords(ui.language, deed)}.
    </p>
  ))
}

function Onwards({ data, ui }: Props): ReactElement {
  const t = oversightTexts[ui.language]
  const { chosen, olderThan } = data
  const address = (more: Record<string, string>) => {
    const fields = { hvem: chosen.hvem, sted: chosen.sted, egne: chosen.egne ? 'ja' : '', ...more }
    const search = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''))
    return search.size ? `${ui.path}?${search}` : ui.path
  }
  return (
    <div className="sv-actions">
      {olderThan !== null && (
        <LinkButton variant="secondary" href={address({ for: String(olderThan) })}>
          {t.older}
        </LinkButton>
      )}
      {chosen.isOlder && (
        <a className="ds-link" href={address({})}>
          {t.newest}
        </a>
      )}
      <a className="ds-link" href={address({ egne: chosen.egne ? '' : 'ja' })}>
        {chosen.egne ? t.hideOwn : t.showOwn}
      </a>
    </div>
  )
}
