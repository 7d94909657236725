import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime } from '../../platform/i18n/dates.ts'
import { toYou } from '../../platform/i18n/to-you.ts'
import {
  Alert,
  BackLink,
  Button,
  Facts,
  Form,
  LinkButton,
  PageHeading,
  Radios,
  Section,
  Status,
  SubmitButton,
} from '../../ui/index.ts'
import type { EmergencyLink } from '../emergency-link-store.ts'
import { getLinks, type Links } from '../get-links.ts'
import type { MadeLink } from '../kept-link.ts'
import { endLink, makeLink } from '../make-link.ts'
import { linkHours } from '../rules/emergency-link.ts'
import { linkTexts, sentences } from '../texts/index.ts'
import { SaidHowField } from './sheet-page.tsx'

export const linkPage = page({
  path: '/:authority/koordinering/:personId/kriseark/lenke',
  query: getLinks,
  acts: {
    make: { command: makeLink, next: (_, { path }) => `${path}#laget` },
    end: { command: endLink, next: (_, { path }) => path },
  },
  sentences,
  title: (_, ui) => linkTexts[ui.language].title,
  view: (data, ui) => <LinkView data={data} ui={ui} />,
  live: true,
})

interface Props {
  data: Links
  ui: PageContext
}

function LinkView({ data, ui }: Props): ReactElement {
  const t = linkTexts[ui.language]
  const sheetAt = ui.path.slice(0, ui.path.lastIndexOf('/'))
  return (
    <>
      <BackLink href={sheetAt}>{t.back}</BackLink>
      <PageHeading title={t.title} lead={t.lead(data.isSelf ? toYou[ui.language] : data.person.givenName)} />
      {data.made && <Made made={data.made} ui={ui} />}
      {!data.isWritten && <Alert>{t.notWritten}</Alert>}
      {data.isWritten && !data.hasDied && <Make data={data} ui={ui} />}
      <Section title={t.links}>
        {data.links.length === 0 && <p>{t.none}</p>}
        {data.links.map((link) => (
          <OneLink key={link.id} link={link} ui={ui} />
        ))}
      </Section>
      <p className="sv-paragraph">{t.told}</p>
    </>
  )
}

/** The link and the code, once: given apart, so they stand apart. */
function Made({ made, ui }: { made: MadeLink; ui: PageContext }): ReactElement {
  const t = linkTexts[ui.language]
  const address = `${ui.publicUrl}/${ui.authority.id}/akutt/${made.token}`
  return (
    <section className="sv-made-link" id="laget">
      <h2 className="sv-h2">{t.madeTitle}</h2>
      <p>{t.madeText}</p>
      <h3 className="sv-h3">{t.link}</h3>
      <p className="sv-made-link__address">{address}</p>
      <LinkButton href={`sms:?&body=${encodeURIComponent(address)}`} variant="secondary">
        {t.sms}
      </LinkButton>
      <h3 className="sv-h3">{t.code}</h3>
      <p className="sv-made-link__code">{made.code}</p>
      <p className="sv-paragraph">{t.shownUntil}</p>
    </section>
  )
}

function Make({ data, ui }: Props): ReactElement {
  const t = linkTexts[ui.language]
  return (
    <>
      {data.isProtected && <Alert kind="warning">{t.isProtected}</Alert>}
      <Form {...ui.form('make')} label={t.make}>
        <Radios
          name="hours"
          label={t.hours}
          value="24"
          choices={linkHours.map((value) => ({
            value,
            label: t.hourChoices[value],
            hint: t.hourHints[value],
          }))}
        />
        {ui.actor.kind === 'work' && <SaidHowField ui={ui} />}
        <SubmitButton>{t.make}</SubmitButton>
      </Form>
    </>
  )
}

function OneLink({ link, ui }: { link: EmergencyLink; ui: PageContext }): ReactElement {
  const t = linkTexts[ui.language]
  const moment = (at: Date) => dateAndTime(ui.language, at)
  const isOpen = link.secondsLeft > 0
  // It runs on real time; said by the clock of the page, which in a demonstration may be another
  const until = new Date(ui.now.getTime() + link.secondsLeft * 1000)
  const who = link.saidHow === '' ? link.madeName : t.asked[link.saidHow](link.madeName)
  return (
    <div className="sv-person">
      <p>
        <Status kind={isOpen ? 'going' : 'stopped'}>{isOpen ? t.works(moment(until)) : t.over}</Status>
      </p>
      <p className="sv-paragraph">
        {t.madeBy(moment(link.madeAt), who)}. {link.endedName && `${t.endedBy(link.endedName)}.`}
      </p>
      <Facts
        items={[
          {
            term: t.opened,
            value: link.openings.length ? link.openings.map(moment).join(', ') : t.notOpened,
          },
        ]}
      />
      {isOpen && (
        <Form
          {...ui.form('end', { key: link.id })}
          hidden={{ ...ui.form('end', { key: link.id }).hidden, linkId: link.id }}
        >
          <Button variant="secondary" danger>
            {t.end}
            <span className="ds-sr-only">: {t.madeBy(moment(link.madeAt), who)}</span>
          </Button>
        </Form>
      )}
    </div>
  )
}
