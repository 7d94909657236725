import type { ReactElement, ReactNode } from 'react'
import { readersInWords } from '../../plans/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { Button, Details, Form, Section, SubmitButton, TextField } from '../../ui/index.ts'
import type { SeenAgendaItem, SeenMeeting } from '../get-meeting.ts'
import { proposedTitle } from '../proposed-title.ts'
import { texts } from '../texts/index.ts'

/** What is to be talked about; everybody who takes part may add to it until the meeting begins. */
export function Agenda({ data, ui }: { data: SeenMeeting; ui: PageContext }): ReactElement {
  const t = texts[ui.language].agenda
  const mayEdit = data.agenda.filter((item) => data.isLeading || item.isOwn)
  return (
    <Section title={t.title} id="saklista">
      {data.agenda.length ? (
        <div className="sv-prose">
          <ol>
            {data.agenda.map((item) => (
              <li key={item.id}>
                <AgendaTitle item={item} data={data} ui={ui} />
                {item.proposedBy && <div className="sv-over">{t.by(item.proposedBy)}</div>}
              </li>
            ))}
          </ol>
        </div>
      ) : (
        <p>{data.isLeading ? t.none : t.noneYet}</p>
      )}
      {data.canEditAgenda && (
        <Details
          id="foresla"
          summary={data.isLeading ? t.add : t.propose}
          open={data.agenda.length === 0 || ui.form('propose').errors !== undefined}
        >
          {!data.isLeading && <p>{t.proposeLead}</p>}
          <Form
            {...ui.form('propose')}
            label={data.isLeading ? t.add : t.propose}
            readers={readersInWords(data.readers, ui.language)}
          >
            <TextField name="title" label={t.what} maxLength={200} />
            <SubmitButton>{t.send}</SubmitButton>
          </Form>
        </Details>
      )}
      {data.canEditAgenda && mayEdit.length > 0 && (
        <Details id="endre-saklista" summary={t.edit}>
          {mayEdit.map((item) => (
            <EditItem
              key={item.id}
              item={item}
              isLeading={data.isLeading}
              isFirst={item === data.agenda[0]}
              ui={ui}
            />
          ))}
        </Details>
      )}
    </Section>
  )
}

/** The title, or what kind of thing it is where the plan's words are closed to the reader. */
export function titleInWords(
  item: { title: string | null; aboutGoalId: string | null },
  ui: PageContext,
): string {
  const t = texts[ui.language].agenda
  if (!item.title) return item.aboutGoalId ? t.aGoal : t.anActivity
  return proposedTitle(ui.language, item.title) ?? item.title
}

/** The same as an element: what somebody typed is marked with the language of the place (WCAG 3.1.2). */
export function TitleInWords(props: {
  item: { title: string | null; aboutGoalId: string | null }
  ui: PageContext
}): ReactNode {
  const { item, ui } = props
  const said = titleInWords(item, ui)
  const { language } = ui.authority.settings
  return item.title === said && language !== ui.language ? <span lang={language}>{said}</span> : said
}

function AgendaTitle({
  item,
  data,
  ui,
}: {
  item: SeenAgendaItem
  data: SeenMeeting
  ui: PageContext
}): ReactElement {
  const words = <TitleInWords item={item} ui={ui} />
  if (item.title === null) return words
  const about = item.aboutGoalId
    ? `mal/${item.aboutGoalId}`
    : item.aboutActivityId && `tiltak/${item.aboutActivityId}`
  if (!about || !data.planId) return words
  return (
    <a className="ds-link" href={`/${ui.authority.id}/plan/${data.planId}/${about}`}>
      {words}
    </a>
  )
}

function EditItem(props: {
  item: SeenAgendaItem
  isLeading: boolean
  isFirst: boolean
  ui: PageContext
}): ReactElement {
  const { item, ui } = props
  const t = texts[ui.language].agenda
  const title = titleInWords(item, ui)
  return (
    <Form {...ui.form('editAgenda', { key: item.id })} label={title}>
      <input type="hidden" name="itemId" value={item.id} />
      <p>
        <TitleInWords item={item} ui={ui} />
      </p>
      <div className="sv-actions">
        {props.isLeading && !props.isFirst && (
          <Button variant="secondary" name="how" value="up">
            {t.upShort}
            <span className="ds-sr-only">: {title}</span>
          </Button>
        )}
        <Button variant="tertiary" name="how" value="remove">
          {t.removeShort}
          <span className="ds-sr-only">: {title}</span>
        </Button>
      </div>
    </Form>
  )
}
