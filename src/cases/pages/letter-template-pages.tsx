import type { ReactElement } from 'react'
import { isRefused } from '../../law/refusal.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Breadcrumbs,
  Button,
  DataTable,
  Form,
  PageHeading,
  Section,
  Status,
  TextArea,
} from '../../ui/index.ts'
import {
  getLetterTemplate,
  getLetterTemplates,
  type LetterTemplatePage,
  publishLetterTemplate,
  saveLetterTemplate,
} from '../edit-letter-template.ts'
import { type Blocks, fieldsOf, fillBlocks, letterBlocks } from '../rules/letter-blocks.ts'
import { sentences, workTextsOf } from '../texts/work/index.ts'

const base = '/:authority/arbeid/brevmaler'

type Letters = Exclude<Awaited<ReturnType<typeof getLetterTemplates.run>>, { denied: unknown }>

/** The letters the authority words itself. */
export const letterTemplatesPage = page({
  path: base,
  query: getLetterTemplates,
  title: (_data, ui) => workTextsOf(ui.language).letter.title,
  view: (data, ui) => <ListView data={data} ui={ui} />,
  mode: 'work',
})

function ListView({ data, ui }: { data: Letters; ui: PageContext }): ReactElement {
  const t = workTextsOf(ui.language).letter
  return (
    <>
      <Breadcrumbs links={[{ href: `/${ui.authority.id}/arbeid`, text: t.work }]} />
      <PageHeading title={t.title} lead={t.lead} />
      <DataTable
        caption={t.title}
        hideCaption
        rows={data.letters}
        rowKey={({ kind, language }) => `${kind}-${language}`}
        columns={[
          {
            head: t.letter,
            rowHead: true,
            cell: ({ kind, language }) => (
              <a className="ds-link" href={`${ui.path}/${kind}/${language}`}>
                {t.kinds[kind]}, {t.languages[language]}
              </a>
            ),
          },
          { head: t.inUse, cell: ({ inUse }) => (inUse ? t.version(inUse) : t.house) },
          {
            head: t.draft,
            cell: ({ hasDraft }) => (hasDraft ? <Status kind="needs-you">{t.hasDraft}</Status> : '–'),
          },
        ]}
      />
    </>
  )
}

const here = (_result: unknown, { path }: { path: string }) => path

/** One letter's words: written, looked at, and taken into use. */
export const letterTemplatePage = page({
  path: `${base}/:kind/:language`,
  query: getLetterTemplate,
  autosave: true,
  acts: {
    save: { command: saveLetterTemplate, next: (_result, { path }) => `${path}#forhandsvisning` },
    publish: { command: publishLetterTemplate, next: here },
  },
  title: ({ kind, language }, ui) => {
    const t = workTextsOf(ui.language).letter
    return `${t.kinds[kind]}, ${t.languages[language]}`
  },
  view: (data, ui) => <TemplateView data={data} ui={ui} />,
  sentences,
  mode: 'work',
})

type Props = { data: LetterTemplatePage; ui: PageContext }

function TemplateView({ data, ui }: Props): ReactElement {
  const t = workTextsOf(ui.language).letter
  const { kind, language, version, inUse } = data
  const form = ui.form('save', { version })
  const blocks = Object.entries(letterBlocks[kind])
  return (
    <>
      <BackLink href={`/${ui.authority.id}/arbeid/brevmaler`}>{t.title}</BackLink>
      <PageHeading
        over={
          inUse ? t.usedSince(inUse.version, longDate(ui.language, dayInOslo(inUse.publishedAt))) : t.house
        }
        title={`${t.kinds[kind]}, ${t.languages[language]}`}
        lead={t.lawStays[kind]}
      />
      <Section title={t.write} id="skriv">
        <p>{t.fieldsLead}</p>
        <ul>
          {fieldsOf(kind).map((field) => (
            <li key={field}>
              <code>{`{${field}}`}</code> {t.fields[field]}
            </li>
          ))}
        </ul>
        <Form {...form} hidden={{ kind, language }} label={t.write}>
          {blocks.map(([block, { mayBeEmpty }]) => (
            <TextArea
              key={block}
              name={block}
              label={t.blocks[block]}
              value={data.blocks[block] ?? ''}
              required={!mayBeEmpty}
              rows={4}
              maxLength={3000}
            />
          ))}
          <ActionBar>
            <Button>{t.save}</Button>
          </ActionBar>
        </Form>
      </Section>
      <Preview data={data} ui={ui} />
    </>
  )
}

function Preview({ data, ui }: Props): ReactElement {
  const t = workTextsOf(ui.language).letter
  const { kind, language, version, isDraft } = data
  const filled = fillBlocks(data.blocks, t.examples)
  const blocks: Blocks = isRefused(filled) ? data.blocks : filled
  return (
    <Section title={t.preview} id="forhandsvisning">
      {isDraft && <Alert kind="info">{t.isDraft(version)}</Alert>}
      {Object.keys(letterBlocks[kind])
        .filter((block) => blocks[block])
        .map((block) => (
          <Section key={block} title={t.blocks[block]!} level={3}>
            <p className="sv-lines">{blocks[block]}</p>
          </Section>
        ))}
      {isDraft && (
        <Form {...ui.form('publish', { version })} hidden={{ kind, language }} label={t.publish}>
          <Button>{t.publish}</Button>
        </Form>
      )}
      {data.versions.length > 0 && (
        <>
          <h3 className="sv-h3">{t.versions}</h3>
          <ul>
            {data.versions.map((each) => (
              <li key={each.version}>
                {t.version(each.version)}: {t.savedOn(longDate(ui.language, dayInOslo(each.savedAt)))}
                {each.publishedAt && `, ${t.takenOn(longDate(ui.language, dayInOslo(each.publishedAt)))}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
