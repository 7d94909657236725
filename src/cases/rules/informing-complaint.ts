import { addMonths, type IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'
import { complainOfRefusalBy, type InformingWord } from './informing.ts'

export const informingComplaint = defineRule({
  code: 'informing-complaint',
  version: 1,
  paragraph: 'barneloven § 47; fvl §§ 11 a, 28, 31, 33',
  says: 'What a parent without parental responsibility writes of a refusal is a complaint, also when it comes late. Another than the one who refused looks at it anew, where the unit has another: the answer is changed, or the complaint is sent on to Statsforvalteren, with a copy to the parent of what is written. A second refusal is no answer to it. It is to be done without delay: within a month.',
  basis: 'memory',
  source: 'lov-1981-04-08-7 § 47; lov-1967-02-10 §§ 11 a, 28, 31, 33; that it is a month: our own reading',
})

interface Word {
  choice: InformingWord
  words: string
  /** Of a complaint: the day it came. Of one that is sent on: the day it was sent. */
  fromDate: IsoDate
  /** The day it was written down. */
  saidOn: IsoDate
  decidedBy: string | null
}

/** A complaint on a refusal, and what has become of it. */
export interface InformingComplaint {
  words: string
  receivedOn: IsoDate
  isLate: boolean
  /** 'waits': for the unit, to `dueOn`. 'changed': the unit gave another answer. */
  state: 'waits' | 'changed' | 'sent'
  dueOn: IsoDate
  /** The day it was sent on, or the answer was changed. */
  settledOn: IsoDate | null
  /** What was written to the appeal body: the copy for the parent. */
  statement: string
  /** Who refused: another is to look at it anew. */
  refusedBy: string | null
}

/** All complaints of one parent, the newest first. `words`: all that was said, the newest first. */
export function complaintsIn(words: readonly Word[]): InformingComplaint[] {
  return words.flatMap((word, at) => {
    if (word.choice !== 'complaint') return []
    const settled = words.slice(0, at).findLast(({ choice }) => choice === 'sent_on' || choice === 'informed')
    const refusal = words.slice(at).find(({ choice }) => choice === 'refused')
    return [
      {
        words: word.words,
        receivedOn: word.fromDate,
        isLate: refusal !== undefined && word.fromDate > complainOfRefusalBy(refusal.saidOn),
        state: !settled ? 'waits' : settled.choice === 'sent_on' ? 'sent' : 'changed',
        dueOn: addMonths(word.fromDate, 1),
        settledOn: settled ? (settled.choice === 'sent_on' ? settled.fromDate : settled.saidOn) : null,
        statement: settled?.choice === 'sent_on' ? settled.words : '',
        refusedBy: refusal?.decidedBy ?? null,
      } as const,
    ]
  })
}

/** Is what the parent writes now a complaint? It was refused, and that refusal is not complained about yet. */
export function mayComplain(words: readonly Word[]): boolean {
  const newest = words.find(({ choice }) => ['informed', 'refused', 'ended', 'complaint'].includes(choice))
  return newest?.choice === 'refused'
}
