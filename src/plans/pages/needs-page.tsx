import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  BackLink,
  ChangedMeanwhile,
  EmptyState,
  FieldGroup,
  Form,
  LawNote,
  OwnWords,
  PageHeading,
  Section,
  SubmitButton,
} from '../../ui/index.ts'
import { type AreaAround, findNeedsPage } from '../find-needs-page.ts'
import { isThePerson } from '../reader.ts'
import { takeNeed } from '../take-need.ts'
import { sentences, texts } from '../texts/index.ts'
import { headingOfNeed, needTexts } from '../texts/needs.ts'
import { familyKeys, needKeys } from '../things.ts'
import { isOwnWords, whoseWords } from '../whose-words.ts'
import { textField, writeOtherTexts, writeOwnTexts } from '../write-texts.ts'
import { fieldOf, hiddenOf, isUnanswered, OneText, SavedTexts, writesTexts } from './about-page.tsx'
import { NeedsOfCase } from './needs-of-case.tsx'
import { WhoReads } from './who-reads.tsx'

type Shown = Exclude<Awaited<ReturnType<typeof findNeedsPage.run>>, { denied: unknown }>
type Props = { shown: Shown; ui: PageContext }

/** What is needed in each area of life, and what the family is asked: § 9 a, each text with versions of its own. */
export const needsPage = page({
  path: '/:authority/plan/:planId/behov',
  query: findNeedsPage,
  acts: {
    writeOwnTexts: writesTexts(writeOwnTexts),
    writeOtherTexts: writesTexts(writeOtherTexts),
    takeNeed: { command: takeNeed, next: (_, { path }) => path },
  },
  autosave: true,
  hints: 'about_person',
  live: true,
  sentences: {
    nb: { ...sentences.nb, need_too_long: needTexts.nb.fromCase.tooLong },
    nn: { ...sentences.nn, need_too_long: needTexts.nn.fromCase.tooLong },
    en: { ...sentences.en, need_too_long: needTexts.en.fromCase.tooLong },
  },
  title: titleOf,
  view: (shown, ui) =>
    shown.may.writeText ? <Writes shown={shown} ui={ui} /> : <Reads shown={shown} ui={ui} />,
})

function titleOf({ person, relation }: Shown, { language }: PageContext): string {
  const t = needTexts[language]
  return isThePerson(relation) ? t.titleSelf : t.title(person.givenName)
}

function Writes({ shown, ui }: Props): ReactElement {
  const t = needTexts[ui.language]
  const { aboutPage } = texts[ui.language]
  const form = ui.form(shown.may.writeWhatMatters ? 'writeOwnTexts' : 'writeOtherTexts', { version: 0 })
  const keys = [...needKeys, ...(shown.asksFamily ? familyKeys : [])].filter((key) =>
    shown.keys.includes(key),
  )
  const fields = keys.map((key) => fieldOf(key, shown, form.values))
  const textFor = (key: string) => {
    const field = fields.find((each) => each.key === key)
    return field && <OneText key={key} field={field} shown={shown} ui={ui} />
  }
  return (
    <>
      <BackLink href={`/${ui.authority.id}/plan/${shown.planId}`}>{aboutPage.back}</BackLink>
      <PageHeading title={titleOf(shown, ui)} lead={t.lead} />
      {!isUnanswered(form) && <SavedTexts shown={shown} ui={ui} />}
      {fields.some(({ isStale }) => isStale) && (
        <ChangedMeanwhile
          title={aboutPage.changedMeanwhile}
          text={aboutPage.seeBoth}
          isAnswer={form.errors?._ !== undefined}
        />
      )}
      <LawNote paragraph="Forskrift 22. juni 2022 nr. 1110 § 9 a">{t.law}</LawNote>
      <WhoReads readers={shown.readers.page} ui={ui} />
      {shown.ofCase && (
        <NeedsOfCase
          ofCase={shown.ofCase}
          isEmpty={needKeys.every((key) => !shown.texts[key]?.text)}
          ui={ui}
        />
      )}
      <Form
        {...form}
        label={titleOf(shown, ui)}
        values={Object.fromEntries(fields.map(({ key, typed }) => [textField(key), typed]))}
        hidden={hiddenOf(fields, shown)}
      >
        {shown.around.map((each) => (
          <div key={each.area}>
            {textFor(`need_${each.area}`)}
            <Around around={each} ui={ui} />
          </div>
        ))}
        {shown.asksFamily && (
          <FieldGroup legend={t.family} hint={t.familyLead}>
            {familyKeys.map(textFor)}
          </FieldGroup>
        )}
        <SubmitButton>{aboutPage.save}</SubmitButton>
      </Form>
    </>
  )
}

function Reads({ shown, ui }: Props): ReactElement {
  const t = needTexts[ui.language]
  const needs = needKeys.filter((key) => shown.texts[key]?.text)
  const family = familyKeys.filter((key) => shown.texts[key]?.text)
  return (
    <>
      <BackLink href={`/${ui.authority.id}/plan/${shown.planId}`}>
        {texts[ui.language].aboutPage.back}
      </BackLink>
      <PageHeading title={titleOf(shown, ui)} lead={t.leadRead} />
      {needs.length + family.length === 0 && <EmptyState>{t.nothing}</EmptyState>}
      {[...needs, ...family].map((key) => {
        const { text, writtenAs } = shown.texts[key]!
        const around = shown.around.find(({ area }) => key === `need_${area}`)
        return (
          <Section key={key} title={headingOfNeed(key, ui.language).label}>
            <OwnWords
              by={
                isOwnWords(writtenAs) ? undefined : whoseWords(shown.person.givenName, writtenAs, ui.language)
              }
            >
              {text}
            </OwnWords>
            {around && <Around around={around} ui={ui} />}
          </Section>
        )
      })}
    </>
  )
}

/** What stands there already: one need not write it again. */
function Around({ around, ui }: { around: AreaAround; ui: PageContext }): ReactElement | null {
  const t = needTexts[ui.language]
  const told = [
    around.goals.length > 0 && t.goals(around.goals),
    around.team.length > 0 && t.team(around.team),
  ].filter((each) => each !== false)
  if (told.length === 0) return null
  return (
    <ul className="sv-around">
      {told.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}
