import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  BackLink,
  Button,
  Facts,
  Form,
  PageHeading,
  Section,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { getPlanHeading, type HeadingShown } from '../get-plan-headings.ts'
import { mostHeading, mostHelp, savePlanHeading, useCommonHeading } from '../save-plan-heading.ts'
import { headingTexts } from '../texts/headings.ts'
import { sentences } from '../texts/index.ts'
import { Saved, savedAt } from './saved.tsx'

const receipt = 'overskrift'

/** What stands above one text of the plan: the authority's own words, or the common ones. */
export const headingPage = page({
  path: '/:authority/arbeid/malforslag/overskrifter/:headingKey',
  query: getPlanHeading,
  autosave: true,
  acts: {
    save: { command: savePlanHeading, next: (_, { path }) => savedAt(path, receipt) },
    useCommon: { command: useCommonHeading, next: (_, { path }) => savedAt(path, receipt) },
  },
  mode: 'work',
  sentences,
  title: ({ own, common }) => (own ?? common).heading,
  view: (shown, ui) => <HeadingView shown={shown} ui={ui} />,
})

function HeadingView({ shown, ui }: { shown: HeadingShown; ui: PageContext }): ReactElement {
  const t = headingTexts[ui.language]
  const { own, common, version, before } = shown
  return (
    <>
      <BackLink href={`/${ui.authority.id}/arbeid/malforslag/overskrifter`}>{t.title}</BackLink>
      <PageHeading title={(own ?? common).heading} lead={t.lawStays} />
      <Saved of={receipt} ui={ui} words={t.soon} />
      <Form {...ui.form('save', { version })} label={t.change}>
        <TextField
          name="heading"
          label={t.heading}
          hint={t.headingHint}
          value={own?.heading ?? common.heading}
          maxLength={mostHeading}
        />
        <TextArea
          name="help"
          label={t.help}
          hint={t.helpHint}
          value={own?.help ?? common.help}
          required={false}
          rows={3}
          maxLength={mostHelp}
        />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
      {own && (
        <Section title={t.commonIs}>
          <Facts items={[{ term: common.heading, value: common.help || '–' }]} />
          <Form {...ui.form('useCommon', { version })} label={t.useCommon}>
            <ActionBar>
              <Button variant="secondary">{t.useCommon}</Button>
            </ActionBar>
          </Form>
        </Section>
      )}
      {before.length > 0 && (
        <Section title={t.before}>
          <ul className="sv-cards">
            {before.map((each) => (
              <li key={each.version} className="sv-card">
                <p>
                  <strong>{each.heading}</strong>
                </p>
                {each.help && <p>{each.help}</p>}
                <p>{t.until(longDate(ui.language, dayInOslo(each.savedAt)))}</p>
                <TakeBack old={each} version={version} ui={ui} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function TakeBack(props: {
  old: HeadingShown['before'][number]
  version: number
  ui: PageContext
}): ReactElement {
  const { old, version, ui } = props
  const t = headingTexts[ui.language]
  const form = ui.form('save', { key: String(old.version), version })
  return (
    <Form
      {...form}
      hidden={{ ...form.hidden, heading: old.heading, help: old.help }}
      label={`${t.takeBack}: ${old.heading}`}
    >
      <Button variant="tertiary">
        {t.takeBack}
        <span className="ds-sr-only">: {old.heading}</span>
      </Button>
    </Form>
  )
}
