import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { Alert, BackLink, Button, Form, LawNote, OwnWords, PageHeading, TextArea } from '../../ui/index.ts'
import { findAboutPage } from '../find-about-page.ts'
import { headingOf } from '../plan-template.ts'
import { sentences, texts } from '../texts/index.ts'
import type { TextKey } from '../things.ts'
import { writeText, writeWhatMatters } from '../write-text.ts'
import { textsFor } from './about-person.tsx'
import { Saved, savedAt } from './saved.tsx'
import { WhoReads } from './who-reads.tsx'

type Shown = Exclude<Awaited<ReturnType<typeof findAboutPage.run>>, { denied: unknown }>

/** The plan's texts, each a form of its own: two who write in the same one see both, and nothing typed is lost. */
export const aboutPage = page({
  path: '/:authority/plan/:planId/om',
  query: findAboutPage,
  acts: {
    writeWhatMatters: { command: writeWhatMatters, next: ({ key }, { path }) => savedAt(path, key) },
    writeText: { command: writeText, next: ({ key }, { path }) => savedAt(path, key) },
  },
  autosave: true,
  sentences,
  title: ({ person }, { language }) => texts[language].aboutPage.title(person.givenName),
  view: (shown, ui) => <AboutView shown={shown} ui={ui} />,
})

function AboutView({ shown, ui }: { shown: Shown; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { person, may } = shown
  const keys = textsFor(person.birthDate, ui.today).filter((key) =>
    key === 'what_matters' ? may.writeWhatMatters : may.writeText,
  )
  return (
    <>
      <BackLink href={`/${ui.authority.id}/plan/${shown.planId}`}>{t.aboutPage.back}</BackLink>
      <PageHeading title={t.aboutPage.title(person.givenName)} lead={t.aboutPage.lead} />
      <LawNote paragraph="Forskrift 22. juni 2022 nr. 1110 § 9">{t.aboutPage.law}</LawNote>
      <WhoReads readers={shown.readers} person={person} ui={ui} />
      {keys.map((key) => (
        <TextForm key={key} of={key} shown={shown} ui={ui} />
      ))}
    </>
  )
}

function TextForm({ of, shown, ui }: { of: TextKey; shown: Shown; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const stored = shown.texts[of]
  const { label, hint } = headingOf(of, ui.authority, ui.language)
  const act = of === 'what_matters' ? 'writeWhatMatters' : 'writeText'
  const form = ui.form(act, { key: of, version: stored?.version ?? 0 })
  const typed = form.values?.text
  const differs = typed !== undefined && typed !== stored?.text && Boolean(stored?.text)
  return (
    <Form {...form} hidden={{ ...form.hidden, key: of }} label={label}>
      {form.errors?._ && <Alert kind="warning">{form.errors._}</Alert>}
      {differs && (
        <Alert title={t.aboutPage.nowStored}>
          <OwnWords>{stored?.text ?? ''}</OwnWords>
          <p>{t.aboutPage.yours}</p>
        </Alert>
      )}
      <TextArea
        name="text"
        label={label}
        hint={hint}
        required={false}
        value={stored?.text}
        rows={of === 'what_matters' ? 6 : 4}
        maxLength={4000}
      />
      <Button variant="secondary">{t.aboutPage.save}</Button>
      {!form.errors && <Saved of={of} ui={ui} />}
    </Form>
  )
}
