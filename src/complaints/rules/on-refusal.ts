import { defineRule } from '../../law/rule.ts'

export const informingComplaint = defineRule({
  code: 'informing-complaint',
  version: 2,
  paragraph: 'barneloven § 47; fvl §§ 28, 29, 31, 33',
  says: 'What a parent without parental responsibility was refused to know is complained of like every decision: in the time of forvaltningsloven, looked at anew by another hand, sent on with its papers where it stands. The complaint is that parent’s alone: neither the child nor those who answer for it are parties to it. It stands when the child dies or the parent gets the responsibility meanwhile, and is answered all the same; where the parent can follow it no more, by letter. Upheld here, or changed by Statsforvalteren, the parent is to be told something; overturned, the question is answered anew.',
  basis: 'inference',
  source: 'lov-1981-04-08-7 § 47; lov-1967-02-10 §§ 28, 29, 31, 33 (from memory)',
})

export const informingPapers = defineRule({
  code: 'informing-papers',
  version: 1,
  paragraph: 'barneloven § 47; fvl §§ 13 b, 19, 33; GDPR art. 5',
  says: 'On such a complaint the appeal body gets what the refusal was built on: what the parent asked and sent, the answers, what was weighed, what the child thinks, the new assessment, and the complaint with its files. The child’s own case is not what is complained of, and stays here. What was weighed and what the child thinks stand on pages of their own, marked not for the parent, who gets the copy of the statement alone.',
  basis: 'inference',
  source: 'lov-1981-04-08-7 § 47; lov-1967-02-10 §§ 13 b, 19, 33; reg-2016-679 art. 5 (from memory)',
})
