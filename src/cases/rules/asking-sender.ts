import { defineRule } from '../../law/rule.ts'

export const senderIsAsked = defineRule({
  code: 'sender-is-asked',
  version: 1,
  paragraph: 'fvl §§ 13, 17; hpl § 21',
  says: 'A sender is asked for what is missing only where they may be asked back. Signed in, they are told, and answer on a page of their own; with reference and code, they read the question and answer where they follow the inquiry; else the question is printed and the answer written down by the unit. An answer that is sent is not shown again by code.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 13, 17; lov-1999-07-02-64 § 21',
})

export type WayToAsk = 'notice' | 'code' | 'paper'

/** How the sender of an inquiry is asked; null: they are not to be asked. */
export function wayToAsk(sender: {
  mayBeAskedBack: boolean
  isSignedIn: boolean
  hasCode: boolean
}): WayToAsk | null {
  if (!sender.mayBeAskedBack) return null
  if (sender.isSignedIn) return 'notice'
  return sender.hasCode ? 'code' : 'paper'
}
