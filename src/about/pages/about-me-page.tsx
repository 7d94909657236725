import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { ActionBar, Alert, Button, EmptyState, Form, LinkButton, OwnWords, Status } from '../../ui/index.ts'
import { confirmAboutMe } from '../confirm-about-me.ts'
import { type AboutMe, findAboutMe } from '../find-about-me.ts'
import { beforeTexts } from '../texts/before.ts'
import { sentences, texts } from '../texts/index.ts'
import { type AboutMeKey, aboutMeKeys } from '../things.ts'
import { isSelf, titleOf, writtenBy } from './names.ts'
import { Picture } from './picture.tsx'
import { WhoReads } from './who-reads.tsx'

const confirmed = 'stemmer'

export const aboutMePage = page({
  path: '/:authority/koordinering/:personId/om-meg',
  query: findAboutMe,
  acts: {
    confirm: { command: confirmAboutMe, next: (_, { path }) => `${path}?${confirmed}=ja#${confirmed}` },
  },
  sentences,
  live: true,
  title: titleOf,
  view: (aboutMe, ui) => <AboutMeView aboutMe={aboutMe} ui={ui} />,
})

interface Props {
  aboutMe: AboutMe
  ui: PageContext
}

/** The person's own page: the words large, one after the other, and nothing between them. */
function AboutMeView({ aboutMe, ui }: Props): ReactElement {
  const t = texts[ui.language].aboutMe
  const { person, mayWrite } = aboutMe
  const written = writtenIn(aboutMe)
  const mayChoosePicture = mayWrite && aboutMe.keys.length === aboutMeKeys.length
  const writers = new Set(written.map((key) => writtenBy(aboutMe.texts[key]!.writtenAs, ui)))
  // All of it by one hand is said once
  const allBy = writers.size === 1 ? [...writers][0] : null
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={person.id}
        planId={aboutMe.planId}
        current="about"
        relation={aboutMe.relation}
        sections={aboutMe.sections}
      />
      <article className="sv-about-me sv-wide">
        <header className="sv-about-me__head">
          <Picture aboutMe={aboutMe} ui={ui} />
          <div>
            <p className="sv-over">{t.over}</p>
            <h1 className="sv-h1">{titleOf(aboutMe, ui)}</h1>
            {allBy && <p className="sv-about-me__by">{t.writtenBy(allBy)}</p>}
          </div>
        </header>
        {aboutMe.isShielded && <Alert>{t.shielded}</Alert>}
        {written.length === 0 && !aboutMe.isShielded && <Nothing aboutMe={aboutMe} ui={ui} />}
        <div className="sv-about-me__words">
          {written.map((key) => (
            <OneText key={key} of={key} aboutMe={aboutMe} ui={ui} saysBy={!allBy} />
          ))}
        </div>
      </article>
      {written.length > 0 && <StillSo aboutMe={aboutMe} ui={ui} />}
      {written.length > 0 && (
        <ActionBar>
          {mayWrite && (
            <LinkButton href={`${ui.path}/skriv`} variant="secondary" icon="pencil">
              {t.write}
            </LinkButton>
          )}
          {mayChoosePicture && (
            <LinkButton href={`${ui.path}/bilde`} variant="tertiary">
              {aboutMe.picture ? texts[ui.language].picturePage.change : texts[ui.language].picturePage.add}
            </LinkButton>
          )}
          <LinkButton href={`${ui.path}.pdf`} variant="tertiary" icon="printer">
            {t.print}
          </LinkButton>
        </ActionBar>
      )}
      {aboutMe.hasBefore && (
        <p>
          <a className="ds-link" href={`${ui.path}/for`}>
            {beforeTexts[ui.language].link}
          </a>
        </p>
      )}
      <WhoReads aboutMe={aboutMe} ui={ui} />
    </>
  )
}

/** The texts with something in them, in order. */
function writtenIn({ texts: written }: AboutMe): AboutMeKey[] {
  return aboutMeKeys.filter((key) => written[key]?.text)
}

function Nothing({ aboutMe: { person, relation, mayWrite }, ui }: Props): ReactElement {
  const t = texts[ui.language].aboutMe
  const self = isSelf(relation)
  return (
    <EmptyState
      title={self ? t.empty : t.emptyOf(person.givenName)}
      action={mayWrite && <LinkButton href={`${ui.path}/skriv`}>{t.begin}</LinkButton>}
    >
      {self ? t.emptyText : t.emptyOfText(person.givenName)}
    </EmptyState>
  )
}

/** What is said one thing on each line is shown so. */
const listed: Partial<Record<AboutMeKey, 'do' | 'do-not'>> = { please_do: 'do', please_do_not: 'do-not' }

function OneText({ of, aboutMe, ui, saysBy }: Props & { of: AboutMeKey; saysBy: boolean }): ReactElement {
  const t = texts[ui.language]
  const { text, writtenAs } = aboutMe.texts[of]!
  const by = writtenBy(writtenAs, ui)
  const kind = listed[of]
  return (
    <section className="sv-about-me__text" data-of={of}>
      <h2 className="sv-about-me__heading">{t.headings[of]}</h2>
      {kind ? (
        <ul className="sv-about-me__list" data-kind={kind}>
          {linesOf(text).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <OwnWords size={of === 'met' ? 'lg' : 'md'}>{text}</OwnWords>
      )}
      {saysBy && by && <p className="sv-about-me__by">{t.aboutMe.writtenBy(by)}</p>}
    </section>
  )
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

/** When it was read through last, and whether something was written after that. */
function StillSo({ aboutMe, ui }: Props): ReactElement {
  const t = texts[ui.language].aboutMe
  const { confirmed: last, person, relation, mayWrite, keys } = aboutMe
  const day = (at: Date) => longDate(ui.language, dayInOslo(at))
  const changed = Object.values(aboutMe.texts)
    .map(({ writtenAt }) => writtenAt)
    .sort((a, b) => b.getTime() - a.getTime())[0]!
  const mayConfirm = mayWrite && keys.length === aboutMeKeys.length
  const who = (as: string) => writtenBy(as, ui) ?? (isSelf(relation) ? t.you : person.givenName)
  const isToday = last && dayInOslo(last.confirmedAt) === ui.today && changed <= last.confirmedAt
  const form = ui.form('confirm')
  return (
    <div className="sv-about-me__still" id={confirmed}>
      {last ? (
        <Status kind={changed > last.confirmedAt ? 'waiting' : 'done'}>
          {t.confirmed(day(last.confirmedAt), who(last.confirmedAs))}
          {changed > last.confirmedAt && ` ${t.changedSince(day(changed))}`}
        </Status>
      ) : (
        <p>
          {t.notConfirmed} {t.written(day(changed))}
        </p>
      )}
      {ui.search[confirmed] === 'ja' && isToday && <p role="status">{t.confirmedNow}</p>}
      {mayConfirm && !isToday && (
        <Form {...form} hidden={{ ...form.hidden, personId: person.id }} label={t.confirm}>
          <p>{isSelf(relation) ? t.confirmAsk.person : t.confirmAsk.about(person.givenName)}</p>
          <Button variant="secondary">{t.confirm}</Button>
        </Form>
      )}
    </div>
  )
}
