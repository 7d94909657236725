import type { ReactElement } from 'react'
import type { Language } from '../../access/actor.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  Alert,
  BackLink,
  Button,
  EmptyState,
  Facts,
  Form,
  OwnWords,
  PageHeading,
  Section,
} from '../../ui/index.ts'
import {
  type AboutMeBefore,
  findAboutMeBefore,
  findReferencesBefore,
  type ReferencesBefore,
  type Stood,
} from '../find-before.ts'
import { putBackAboutMe, putBackReference } from '../put-back.ts'
import { beforeTexts } from '../texts/before.ts'
import { sentences as common, texts } from '../texts/index.ts'
import { referenceTexts } from '../texts/references.ts'
import { isSelf, writtenBy } from './names.ts'

const putBackField = 'hentet'
const again = (_: unknown, { path }: { path: string }) => `${path}?${putBackField}=ja`

const sentencesIn = (language: Language) => ({
  ...common[language],
  stands_already: beforeTexts[language].standsAlready,
})
const sentences = { nb: sentencesIn('nb'), nn: sentencesIn('nn'), en: sentencesIn('en') }

/** How the texts of About me stood before. */
export const aboutMeBeforePage = page({
  path: '/:authority/koordinering/:personId/om-meg/for',
  query: findAboutMeBefore,
  acts: { putBack: { command: putBackAboutMe, next: again } },
  sentences,
  live: true,
  title: (_, ui) => beforeTexts[ui.language].title,
  view: (shown, ui) => <AboutMeBeforeView shown={shown} ui={ui} />,
})

/** The same of other plans. */
export const referencesBeforePage = page({
  path: '/:authority/koordinering/:personId/andre-planer/for',
  query: findReferencesBefore,
  acts: { putBack: { command: putBackReference, next: again } },
  sentences,
  live: true,
  title: (_, ui) => beforeTexts[ui.language].titleReferences,
  view: (shown, ui) => <ReferencesBeforeView shown={shown} ui={ui} />,
})

function AboutMeBeforeView({ shown, ui }: { shown: AboutMeBefore; ui: PageContext }): ReactElement {
  const t = beforeTexts[ui.language]
  const { headings, aboutMe } = texts[ui.language]
  return (
    <>
      <BackLink href={ui.path.replace(/\/for$/, '')}>{aboutMe.back}</BackLink>
      <PageHeading title={t.title} lead={t.lead} />
      <PutBackDone ui={ui} />
      {shown.texts.length === 0 && <EmptyState>{t.nothing}</EmptyState>}
      {shown.texts.map(({ key, standingVersion, before }) => (
        <Section key={key} title={headings[key]}>
          {before.map((each) => (
            <div key={each.from.toISOString()}>
              <h3 className="sv-h3">{period(each, ui)}</h3>
              {each.text ? (
                <OwnWords by={whoIn(each, shown, ui)}>{each.text}</OwnWords>
              ) : (
                <p className="sv-paragraph">{t.empty}</p>
              )}
              {shown.mayPutBack && each.differs && (
                <PutBack of={{ key, from: each.version }} version={standingVersion} stood={each} ui={ui} />
              )}
            </div>
          ))}
        </Section>
      ))}
    </>
  )
}

function ReferencesBeforeView({ shown, ui }: { shown: ReferencesBefore; ui: PageContext }): ReactElement {
  const t = beforeTexts[ui.language]
  const r = referenceTexts[ui.language]
  return (
    <>
      <BackLink href={ui.path.replace(/\/for$/, '')}>{r.back}</BackLink>
      <PageHeading title={t.titleReferences} lead={t.lead} />
      <PutBackDone ui={ui} />
      {shown.references.length === 0 && <EmptyState>{t.nothing}</EmptyState>}
      {shown.references.map(({ now, before }) => (
        <Section key={now.id} title={[r.kinds[now.kind], now.title || now.holder].join(': ')}>
          {before.map((each) => (
            <div key={each.version}>
              <h3 className="sv-h3">{period(each, ui)}</h3>
              <Facts
                items={[
                  { term: r.kind, value: r.kinds[each.kind] },
                  { term: r.name, value: each.title },
                  { term: r.holder, value: each.holder },
                  { term: r.place, value: each.place },
                  { term: t.validity, value: validityOf(each, ui) },
                  { term: t.by, value: whoIn(each, shown, ui) ?? shown.person.givenName },
                ].filter(({ value }) => value)}
              />
              {shown.mayPutBack && each.differs && (
                <PutBack
                  of={{ referenceId: now.id, from: each.version }}
                  version={now.version}
                  stood={each}
                  ui={ui}
                />
              )}
            </div>
          ))}
        </Section>
      ))}
    </>
  )
}

function PutBackDone({ ui }: { ui: PageContext }): ReactElement | null {
  const t = beforeTexts[ui.language]
  return ui.search[putBackField] ? (
    <Alert kind="success" title={t.putBackDone}>
      {t.kept}
    </Alert>
  ) : null
}

/** Writes what stood then again. `of`: which, and its version. */
function PutBack(props: {
  of: Record<string, string | number>
  version: number
  stood: Stood
  ui: PageContext
}): ReactElement {
  const { of, version, stood, ui } = props
  const t = beforeTexts[ui.language]
  const form = ui.form('putBack', { key: Object.values(of).join('-'), version })
  const fields = Object.fromEntries(Object.entries(of).map(([name, value]) => [name, String(value)]))
  const label = `${t.putBack}: ${period(stood, ui)}`
  return (
    <Form {...form} hidden={{ ...form.hidden, ...fields }} label={label}>
      {form.errors?._ && <Alert kind="danger">{form.errors._}</Alert>}
      <Button variant="secondary">
        {t.putBack}
        <span className="ds-sr-only">: {period(stood, ui)}</span>
      </Button>
    </Form>
  )
}

function validityOf(
  { isEnded, validUntil }: { isEnded: boolean; validUntil: string | null },
  { language }: PageContext,
): string {
  const r = referenceTexts[language]
  if (isEnded) return r.ended
  return validUntil ? r.until(longDate(language, validUntil)) : ''
}

/** «3. mars til 10. april 2026», or the one day. */
function period({ from, until }: Stood, { language }: PageContext): string {
  const [first, last] = [dayInOslo(from), dayInOslo(until)]
  const t = beforeTexts[language]
  return first === last
    ? t.onDay(longDate(language, first))
    : t.between(longDate(language, first), longDate(language, last))
}

/** Undefined: the person's own words. */
function whoIn(
  { writtenAs }: Stood,
  { relation, person }: AboutMeBefore | ReferencesBefore,
  ui: PageContext,
): string | undefined {
  const by = writtenBy(writtenAs, ui)
  if (by) return beforeTexts[ui.language].writtenBy(by)
  return isSelf(relation) ? undefined : person.givenName
}
