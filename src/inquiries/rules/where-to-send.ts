import { defineRule } from '../../law/rule.ts'

export const healthPersonnelReport = defineRule({
  code: 'hpl-38-a',
  version: 1,
  paragraph: 'hpl § 38 a',
  says: 'Specialist health personnel report the need to their own trust’s coordinating unit, all other health personnel to the municipality’s, as soon as possible.',
  basis: 'law',
  source: 'lov-1999-07-02-64 § 38 a',
})

export const hospitalNotifiesMunicipality = defineRule({
  code: 'sphl-2-5-notify',
  version: 1,
  paragraph: 'sphl § 2-5; forskrift 2022-1110 § 8',
  says: 'A hospital that sees a need for services from the municipality too notifies the municipality’s coordinating unit as soon as possible and contributes.',
  basis: 'law',
  source: 'lov-1999-07-02-61 § 2-5; forskrift-2022-06-22-1110 § 8',
})

export const anybodyMayAsk = defineRule({
  code: 'forskrift-1256-6',
  version: 1,
  paragraph: 'forskrift 2011-1256 § 6; hol § 7-3',
  says: 'The municipality’s coordinating unit receives notices of need from anybody.',
  basis: 'law',
  source: 'forskrift-2011-12-16-1256 § 6',
})

/** At work in what; `hospital_unit` is the trust's own coordinating unit. */
export type SenderWork = 'specialist_health' | 'hospital_unit' | 'other_health' | 'other_service' | 'none'
export type ReceivingUnit = 'own_trust_unit' | 'municipality_unit'

export interface WhereToSend {
  to: ReceivingUnit
  /** Sent as soon as possible, by law. */
  asSoonAsPossible: boolean
  rule: { code: string; paragraph: string }
}

/** To which unit an inquiry goes. `needsMunicipality`: services from the municipality are needed too. */
export function whereToSend(work: SenderWork, needsMunicipality: boolean): WhereToSend {
  const by = (
    to: ReceivingUnit,
    asSoonAsPossible: boolean,
    { code, paragraph }: { code: string; paragraph: string },
  ) => ({ to, asSoonAsPossible, rule: { code, paragraph } })
  if (work === 'specialist_health') return by('own_trust_unit', true, healthPersonnelReport)
  if (work === 'hospital_unit') {
    return needsMunicipality
      ? by('municipality_unit', true, hospitalNotifiesMunicipality)
      : by('own_trust_unit', false, healthPersonnelReport)
  }
  if (work === 'other_health') return by('municipality_unit', true, healthPersonnelReport)
  return by('municipality_unit', false, anybodyMayAsk)
}
