import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { capital } from '../../platform/i18n/capital.ts'
import type { Wish } from '../find-wishes.ts'
import { textsOf } from '../texts/index.ts'
import { wishTexts } from '../texts/wish/index.ts'

interface Props {
  wishes: readonly Wish[]
  isUnder16: boolean
  ui: PageContext
}

/** Who has asked for it, a line each; and whom to ask where nobody has who may wish it (`whose-wish`). */
export function WishWords({ wishes, isUnder16, ui }: Props): ReactElement | null {
  const t = wishTexts[ui.language]
  const { senders } = textsOf(ui.language).case
  const said = wishes.map(({ as, name, personAnswer }) => {
    if (as === 'self') return t.askedSelf
    const asked = t.asked(capital(senders[as]!), name)
    return personAnswer ? `${asked} ${t[answers[personAnswer]]}` : asked
  })
  const isHeard = wishes.some(({ isOwn }) => isOwn)
  if (!said.length) return null
  return (
    <>
      {[...new Set(said), ...(isHeard ? [] : [isUnder16 ? t.askParents : t.askPerson])].map((line) => (
        <span key={line}>
          <br />
          {line}
        </span>
      ))}
    </>
  )
}

const answers = { agrees: 'agrees', does_not_want: 'doesNotWant', wants_to_talk: 'wantsToTalk' } as const
