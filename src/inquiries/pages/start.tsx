import { type PageContext, page } from '../../platform/http/page.ts'
import { ActionBar, Alert, LinkButton, PageHeading, Prose, WithPhone } from '../../ui/index.ts'
import { questionPlaces, reviewPlace } from '../answers.ts'
import { getWritten } from '../get-written.ts'
import { afterTexts, inquiryTexts } from '../texts/index.ts'
import type { Writer } from '../writer.ts'
import { promiseOf, SharedComputer } from './shared-parts.tsx'

export const startPage = page({
  path: '/:authority/henvendelse',
  query: getWritten,
  title: ({ writer }, ui) => titleOf(writer, ui),
  view: ({ writer, hasBegun, open, fields }, ui) => {
    const t = inquiryTexts[ui.language].start
    const { authority } = ui
    // What the rights check has told is not asked again
    const isCarried = !hasBegun && fields.rightsCheck !== undefined
    const first = `${ui.path}/${questionPlaces[((isCarried || fields.senderIsGiven) && open) || 'sender']}`
    const on = `${ui.path}/${open ? questionPlaces[open] : reviewPlace}`
    const signIn = `/logg-inn?til=${encodeURIComponent(hasBegun ? on : first)}&virksomhet=${authority.id}`
    return (
      <>
        <PageHeading title={titleOf(writer, ui)} lead={writer.staff ? undefined : t.lead} />
        {writer.staff && <Alert>{authority.kind === 'hospital_trust' ? t.staffHospital : t.staff}</Alert>}
        {isCarried && <Alert kind="success">{t.carried}</Alert>}
        <Prose>
          <ul>
            {t.notes(promiseOf(ui)).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          {ui.actor.kind === 'citizen' && <p>{t.signedIn(ui.actor.name.trim())}</p>}
        </Prose>
        <ActionBar>
          {hasBegun ? (
            <LinkButton href={on}>{t.goOn}</LinkButton>
          ) : (
            <LinkButton href={first}>{ui.actor.kind === 'nobody' ? t.open : t.begin}</LinkButton>
          )}
          {ui.actor.kind === 'nobody' && (
            <LinkButton href={signIn} variant="secondary">
              {t.signIn}
            </LinkButton>
          )}
        </ActionBar>
        {ui.actor.kind === 'nobody' && <p>{t.signInText}</p>}
        {ui.actor.kind !== 'work' && (
          <p>
            <a className="ds-link" href={`/${authority.id}/min-side/fullmakt`}>
              {afterTexts[ui.language].powers.link}
            </a>
          </p>
        )}
        <p>
          <WithPhone phone={authority.settings.phone}>{t.call(authority.settings.phone)}</WithPhone>
        </p>
        {hasBegun && <SharedComputer ui={ui} />}
      </>
    )
  },
})

/** Staff report; everybody else asks. */
function titleOf({ staff }: Writer, ui: PageContext): string {
  const t = inquiryTexts[ui.language].start
  if (!staff || staff.isInUnit) return t.title
  return ui.authority.kind === 'hospital_trust' ? t.titleHospital : t.titleStaff
}
