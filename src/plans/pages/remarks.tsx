import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { dateAndTime, longDate } from '../../platform/i18n/dates.ts'
import { Form, LinkLikeButton, Timeline } from '../../ui/index.ts'
import type { Remark } from '../remark.ts'
import { texts } from '../texts/index.ts'
import { doneBy } from '../whose-words.ts'
import { Lines } from './about-person.tsx'
import { Saved } from './saved.tsx'

/** Comments of a goal, or notes of an activity. `act`: takes one's own back, and puts it back. */
interface Of {
  remarks: readonly Remark[]
  act: 'takeBackComment' | 'takeBackNote'
  may: boolean
  ui: PageContext
}

type Props = Of & { asRead: Parameters<typeof doneBy>[1] }

/** Newest first, by whom and when. One's own can be taken back; that it is, is said where it stood. */
export function Remarks({ remarks, act, may, asRead, ui }: Props): ReactElement {
  const t = texts[ui.language].remarks
  const isMine = (each: Remark) => may && each.isMine
  const list = (
    <Timeline
      events={remarks.map((each) => ({
        key: each.id,
        when: dateAndTime(ui.language, each.at),
        title: each.takenBackAt ? (
          <p>{t.takenBack(longDate(ui.language, each.takenBackAt))}</p>
        ) : (
          <Lines text={each.text} />
        ),
        who: (
          <>
            {each.by ?? doneBy(each.writtenAs, asRead, ui.language)}
            {isMine(each) && (
              <>
                {' '}
                <Button of={each} act={act} ui={ui} />
              </>
            )}
          </>
        ),
      }))}
    />
  )
  if (!remarks.some(isMine)) return list
  return (
    <>
      <Form {...ui.form(act)} autosave={undefined} label={t.list[act]}>
        {list}
      </Form>
      <p className="sv-paragraph">{t.takeBackText}</p>
    </>
  )
}

function Button({ of, act, ui }: Pick<Of, 'act' | 'ui'> & { of: Remark }): ReactElement {
  const t = texts[ui.language].remarks
  return (
    <LinkLikeButton name={of.takenBackAt ? 'putBack' : 'takeBack'} value={of.id}>
      {of.takenBackAt ? t.putBack : t.takeBack}{' '}
      <span className="ds-sr-only">{t.ofThe[act](dateAndTime(ui.language, of.at))}</span>
    </LinkLikeButton>
  )
}

/** What was just taken back or put back, and the way back at once. */
export function RemarkReceipts(props: Of): ReactElement {
  const { act, ui } = props
  const t = texts[ui.language].remarks
  return (
    <>
      <Saved of={act} ui={ui} words={t.isTakenBack[act]}>
        <Undo {...props} of={newest(props.remarks, ({ takenBackAt }) => takenBackAt)} />
      </Saved>
      <Saved of={`${act}Again`} ui={ui} words={t.standsAgain[act]} />
    </>
  )
}

/** Takes back what one has just written. */
export function UndoNewest(props: Of): ReactElement | null {
  return <Undo {...props} of={newest(props.remarks, ({ takenBackAt, at }) => (takenBackAt ? null : at))} />
}

function Undo({ of, act, may, ui }: Of & { of: Remark | undefined }): ReactElement | null {
  if (!of || !may) return null
  const t = texts[ui.language].remarks
  return (
    <Form {...ui.form(act)} autosave={undefined} label={t.undo}>
      <LinkLikeButton name={of.takenBackAt ? 'putBack' : 'takeBack'} value={of.id}>
        {t.undo}
      </LinkLikeButton>
    </Form>
  )
}

/** The last of one's own, by the time asked for. */
function newest(remarks: readonly Remark[], timeOf: (each: Remark) => Date | null): Remark | undefined {
  return remarks
    .filter((each) => each.isMine && timeOf(each))
    .toSorted((a, b) => Number(timeOf(b)) - Number(timeOf(a)))[0]
}

/** Which receipt follows. */
export const receiptOf = (act: Of['act'], { isTakenBack }: { isTakenBack: boolean }): string =>
  isTakenBack ? act : `${act}Again`
