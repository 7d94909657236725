import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  Alert,
  ErrorSummary,
  Form,
  LinkButton,
  Picture,
  ReadAloud,
  SubmitButton,
  TextField,
} from '../../ui/index.ts'
import { enterByCode } from '../enter-by-code.ts'
import { knock } from '../knock.ts'
import { childTexts } from '../texts/index.ts'
import { Help } from './help.tsx'

export const doorPage = page({
  path: '/:authority/barn',
  query: knock,
  acts: {
    enter: {
      command: enterByCode,
      next: ({ token }: { token: string | null }, { authorityId }) =>
        `/${authorityId}/barn${token ? '/meg' : '?feil=ja'}`,
      opens: ({ token }: { token: string | null }) => token,
    },
  },
  title: (_data, ui) =>
    `${isWrong(ui) ? `${childTexts[ui.language].door.error} ` : ''}${childTexts[ui.language].door.title}`,
  view: ({ isInside }, ui) => <Door isInside={isInside} ui={ui} />,
  mode: 'child',
  byCode: true,
  sentences: {
    nb: childTexts.nb.door.sentences,
    nn: childTexts.nn.door.sentences,
    en: childTexts.en.door.sentences,
  },
})

/** A miss is counted, and so it is no refusal: the page is asked for anew and says it. */
const isWrong = (ui: PageContext) => ui.search.feil === 'ja'

function Door({ isInside, ui }: { isInside: boolean; ui: PageContext }): ReactElement {
  const t = childTexts[ui.language].door
  const mine = `/${ui.authority.id}/barn/meg`
  const form = ui.form('enter')
  const errors = form.errors ?? (isWrong(ui) ? { code: t.wrong } : undefined)
  return (
    <div className="sv-child">
      {isWrong(ui) && !form.errors && <ErrorSummary errors={errors} prefix={form.prefix} isForChild />}
      <header className="sv-child-hero" data-read>
        <Picture name="door" size="xl" />
        <div>
          <h1 className="sv-h1">{t.hello}</h1>
          <p className="sv-lead">{ui.search.ut === 'ja' && !isInside ? t.out : t.lead}</p>
        </div>
        <ReadAloud />
      </header>
      {isInside && (
        <p className="sv-child-next">
          <LinkButton href={mine}>{t.toMine}</LinkButton>
        </p>
      )}
      {(ui.actor.kind === 'citizen' || ui.actor.kind === 'work') && !isInside && (
        <Alert kind="info">{t.someoneIn(ui.actor.name)}</Alert>
      )}
      <Form {...form} errors={errors} label={t.enter}>
        <TextField
          name="code"
          label={t.code}
          hint={t.codeHint}
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          width="medium"
        />
        <SubmitButton icon="arrowRight">{t.enter}</SubmitButton>
      </Form>
      <div className="sv-child-pair">
        {ui.actor.kind !== 'citizen' && (
          <section data-read>
            <h2 className="sv-h3">
              <Picture name="key" /> {t.withEid}
            </h2>
            <p>{t.withEidText}</p>
            <p>
              <a
                className="ds-link sv-child-call"
                href={`/logg-inn?til=${encodeURIComponent(mine)}&virksomhet=${ui.authority.id}`}
              >
                {t.signIn}
              </a>
            </p>
          </section>
        )}
        <section data-read>
          <h2 className="sv-h3">
            <Picture name="phone" /> {t.noCode}
          </h2>
          <p>{t.noCodeText}</p>
        </section>
      </div>
      <Help ui={ui} />
    </div>
  )
}
