/** Names of services common in municipalities and hospitals, as they are registered in bokmål. */
export const serviceNames: Record<string, Record<'nn' | 'en', string>> = {
  avlastning: { nn: 'Avlasting', en: 'Respite care' },
  'barne- og ungdomshabilitering (habu)': {
    nn: 'Barne- og ungdomshabilitering (HABU)',
    en: 'Habilitation for children and young people (HABU)',
  },
  'barne- og ungdomspsykiatrisk poliklinikk (bup)': {
    nn: 'Barne- og ungdomspsykiatrisk poliklinikk (BUP)',
    en: 'Mental health clinic for children and young people (BUP)',
  },
  barnekoordinatorene: { nn: 'Barnekoordinatorane', en: 'The child coordinators' },
  barneverntjenesten: { nn: 'Barnevernstenesta', en: 'The child welfare service' },
  'brukerstyrt personlig assistent': {
    nn: 'Brukarstyrt personleg assistent',
    en: 'User-controlled personal assistance',
  },
  'distriktspsykiatrisk senter': { nn: 'Distriktspsykiatrisk senter', en: 'Community mental health centre' },
  ergoterapi: { nn: 'Ergoterapi', en: 'Occupational therapy' },
  fastlegen: { nn: 'Fastlegen', en: 'Your GP' },
  frisklivssentralen: { nn: 'Frisklivssentralen', en: 'The healthy life centre' },
  fritidskontakt: { nn: 'Fritidskontakt', en: 'Leisure contact' },
  'fysio- og ergoterapi': { nn: 'Fysio- og ergoterapi', en: 'Physiotherapy and occupational therapy' },
  fysioterapi: { nn: 'Fysioterapi', en: 'Physiotherapy' },
  'fysioterapi for barn og unge': {
    nn: 'Fysioterapi for barn og unge',
    en: 'Physiotherapy for children and young people',
  },
  'fysioterapi på sykehuset': { nn: 'Fysioterapi på sjukehuset', en: 'Physiotherapy at the hospital' },
  'habiliteringstjenesten for voksne': {
    nn: 'Habiliteringstenesta for vaksne',
    en: 'Habilitation for adults',
  },
  'helsestasjon og skolehelsetjeneste': {
    nn: 'Helsestasjon og skulehelseteneste',
    en: 'Health centre and school health service',
  },
  helsestasjonen: { nn: 'Helsestasjonen', en: 'The health centre for children' },
  hjemmesykepleie: { nn: 'Heimesjukepleie', en: 'Home nursing' },
  hjemmetjenesten: { nn: 'Heimetenesta', en: 'Home care' },
  mestringsenheten: { nn: 'Meistringseininga', en: 'The mental health and addiction unit' },
  'nevrologisk sengepost': { nn: 'Nevrologisk sengepost', en: 'Neurological ward' },
  nyfødtavdelingen: { nn: 'Nyføddavdelinga', en: 'The neonatal ward' },
  'pedagogisk-psykologisk tjeneste (ppt)': {
    nn: 'Pedagogisk-psykologisk teneste (PPT)',
    en: 'Educational psychology service (PPT)',
  },
  'psykisk helse og rus': { nn: 'Psykisk helse og rus', en: 'Mental health and addiction' },
  'psykisk helse- og rustjenesten': {
    nn: 'Psykisk helse- og rustenesta',
    en: 'The mental health and addiction service',
  },
  'rehabilitering på sykehuset': {
    nn: 'Rehabilitering på sjukehuset',
    en: 'Rehabilitation at the hospital',
  },
  rehabiliteringsenheten: { nn: 'Rehabiliteringseininga', en: 'The rehabilitation unit' },
  'ressurssenter for barn og familier': {
    nn: 'Ressurssenter for barn og familiar',
    en: 'Resource centre for children and families',
  },
  skole: { nn: 'Skule', en: 'School' },
}
