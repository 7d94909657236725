import { randomUUID } from 'node:crypto'
import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { Button, Form, LinkButton, OwnWords, Picture, ReadAloud, SubmitButton } from '../../ui/index.ts'
import type { UnsentWish } from '../find-unsent-wish.ts'
import { getLeaving, type Leaving } from '../get-leaving.ts'
import { childTexts } from '../texts/index.ts'
import { facesIn } from './faces-in.ts'
import { Help } from './help.tsx'

export const leavingPage = page({
  path: '/:authority/barn/ferdig',
  query: getLeaving,
  title: (_data, ui) => childTexts[ui.language].leaving.title,
  view: (data, ui) => <Leave data={data} ui={ui} />,
  mode: 'child',
  byCode: true,
  wayIn: '/barn',
})

type Props = { data: Leaving; ui: PageContext }

function Leave({ data: { unsent, readers }, ui }: Props): ReactElement {
  const t = childTexts[ui.language].leaving
  const at = `/${ui.authority.id}/barn`
  const out = `/logg-ut?virksomhet=${ui.authority.id}`
  const face = unsent && facesIn(ui.language).find(({ value }) => value === unsent.mood)
  const names = readers.map(({ name, called }) => called ?? name)
  return (
    <div className="sv-child">
      <header className="sv-child-hero" data-read>
        <Picture name={unsent ? 'letter' : 'hello'} size="xl" />
        <div>
          <h1 className="sv-h1">{unsent ? t.notSent : t.title}</h1>
          {unsent && <p className="sv-lead">{names.length ? t.whatNow : t.nobody}</p>}
        </div>
        <ReadAloud />
      </header>
      {unsent && (
        <div data-read>
          {unsent.words.trim() && <OwnWords>{unsent.words}</OwnWords>}
          {face && (
            <p className="sv-wish-mood">
              <Picture name={face.face} /> {face.label}
            </p>
          )}
        </div>
      )}
      <div className="sv-child-choices">
        {unsent && names.length > 0 && (
          <Send unsent={unsent} to={`${at}/onske`} text={t.send(names)} ui={ui} />
        )}
        <form method="post" action={unsent ? `${out}&kast=ja` : out}>
          <Button variant={unsent ? 'secondary' : 'primary'} icon={unsent ? undefined : 'leave'}>
            {unsent ? t.throwAway : t.done}
          </Button>
        </form>
        <LinkButton href={unsent ? `${at}/onske` : `${at}/meg`} variant="secondary">
          {t.back}
        </LinkButton>
      </div>
      <Help ui={ui} />
    </div>
  )
}

/** Sent as from the page it was written on: what is missing is asked for there. */
function Send(props: { unsent: UnsentWish; to: string; text: string; ui: PageContext }): ReactElement {
  const { unsent, to, text, ui } = props
  const { words, mood, home } = unsent
  return (
    <Form
      action={to}
      act="send"
      submissionId={randomUUID()}
      mark={ui.form('send').mark}
      hidden={{ words, mood: mood || undefined, home: home || undefined }}
    >
      <SubmitButton icon="envelopeClosed">{text}</SubmitButton>
    </Form>
  )
}
