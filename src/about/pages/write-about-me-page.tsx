import type { ReactElement } from 'react'
import { asWas, isChangedFrom, readWas } from '../../plans/index.ts'
import type { Fields } from '../../platform/form/drafts.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  Alert,
  BackLink,
  ChangedMeanwhile,
  Details,
  Form,
  OwnWords,
  PageHeading,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { type AboutMe, findAboutMeToWrite } from '../find-about-me.ts'
import { sentences, texts } from '../texts/index.ts'
import type { AboutMeKey } from '../things.ts'
import { longestText, textField, wasField, writeAboutMe } from '../write-about-me.ts'
import { isAtWork, isSelf } from './names.ts'
import { WhoReads } from './who-reads.tsx'

type Written = { personId: string; saved: AboutMeKey[]; stale: AboutMeKey[] }

/** The texts in one form: each has versions of its own, so that two who write see both, and nothing typed is lost. */
export const writeAboutMePage = page({
  path: '/:authority/koordinering/:personId/om-meg/skriv',
  query: findAboutMeToWrite,
  live: true,
  acts: {
    write: {
      command: writeAboutMe,
      next: ({ personId, stale }: Written, { path, authorityId }) =>
        stale.length > 0 ? path : `/${authorityId}/koordinering/${personId}/om-meg`,
      keeps: (fields: Fields, { stale }: Written) =>
        Object.fromEntries(
          stale.flatMap((key) => [textField(key), wasField(key)]).map((name) => [name, fields[name] ?? '']),
        ),
    },
  },
  autosave: true,
  hints: 'about_person',
  sentences,
  title: titleOf,
  view: (aboutMe, ui) => <WriteView aboutMe={aboutMe} ui={ui} />,
})

function titleOf({ person, relation }: AboutMe, { language }: PageContext): string {
  const t = texts[language].writePage
  return isSelf(relation) ? t.titleSelf : t.title(person.givenName)
}

function WriteView({ aboutMe, ui }: { aboutMe: AboutMe; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { person, relation, keys } = aboutMe
  const lead = isSelf(relation)
    ? t.writePage.lead
    : (isAtWork(relation) ? t.writePage.leadWork : t.writePage.leadAbout)(person.givenName)
  const form = ui.form('write', { version: 0 })
  const fields = keys.map((key) => fieldOf(key, aboutMe, form.values))
  return (
    <>
      <BackLink href={ui.path.replace(/\/skriv$/, '')}>{t.aboutMe.back}</BackLink>
      <PageHeading title={titleOf(aboutMe, ui)} lead={lead} />
      {fields.some(({ isStale }) => isStale) && (
        <ChangedMeanwhile
          title={t.writePage.changedMeanwhile}
          text={t.writePage.seeBoth}
          isAnswer={form.errors?._ !== undefined}
        />
      )}
      <Details summary={t.writePage.whyTitle} id="hvorfor">
        <p>{t.writePage.why}</p>
      </Details>
      <WhoReads aboutMe={aboutMe} ui={ui} />
      <Form
        {...form}
        label={titleOf(aboutMe, ui)}
        values={Object.fromEntries(fields.map(({ key, typed }) => [textField(key), typed]))}
        hidden={{
          ...form.hidden,
          ...Object.fromEntries(keys.map((key) => [wasField(key), asWas(aboutMe.texts[key])])),
        }}
      >
        {fields.map((field) => (
          <OneField key={field.key} field={field} aboutMe={aboutMe} ui={ui} />
        ))}
        <SubmitButton>{t.writePage.save}</SubmitButton>
      </Form>
    </>
  )
}

interface FieldShown {
  key: AboutMeKey
  /** What was being written and is not saved; absent where nothing was. */
  typed?: string
  /** Somebody else wrote here after this was begun. */
  isStale: boolean
}

function fieldOf(key: AboutMeKey, aboutMe: AboutMe, values: Fields | undefined): FieldShown {
  const stored = aboutMe.texts[key]
  const typed = values?.[textField(key)]
  const was = readWas(String(values?.[wasField(key)] ?? ''))
  if (typeof typed !== 'string' || typed === (stored?.text ?? '') || !isChangedFrom(was, typed))
    return { key, isStale: false }
  return { key, typed, isStale: was.version !== (stored?.version ?? 0) }
}

function OneField(props: { field: FieldShown; aboutMe: AboutMe; ui: PageContext }): ReactElement {
  const { field, aboutMe, ui } = props
  const t = texts[ui.language]
  const stored = aboutMe.texts[field.key]
  return (
    <>
      {field.isStale && stored?.text && (
        <Alert title={t.writePage.nowStored}>
          <OwnWords>{stored.text}</OwnWords>
          <p>{t.writePage.yours}</p>
        </Alert>
      )}
      <TextArea
        name={textField(field.key)}
        label={t.headings[field.key]}
        hint={t.hints[field.key]}
        required={false}
        value={stored?.text}
        rows={field.key === 'met' ? 4 : 3}
        maxLength={longestText}
      />
    </>
  )
}
