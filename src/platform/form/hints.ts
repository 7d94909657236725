import type { Section } from '../../access/sections.ts'
import { isNationalId, readDate } from './fields.ts'

// What looks too sensitive for the part it is written in, by plain rules: nothing is learnt, kept or sent anywhere. A hint that cries
// wolf is ignored: better a thing that is missed than an ordinary sentence that is stopped (`hints.test.ts` has both lists).

export const hintKinds = [
  'national_id',
  'phone',
  'home_address',
  'code',
  'other_person', // before the kinds it is made of: said once
  'diagnosis',
  'medicine',
  'private_life',
  'secret',
] as const
export type HintKind = (typeof hintKinds)[number]

export interface Hint {
  kind: HintKind
  /** The words that were found, as they were typed. */
  words: string
}

const everywhere: readonly HintKind[] = ['national_id', 'code', 'secret']
const inThePlan: readonly HintKind[] = [
  ...everywhere,
  'phone',
  'home_address',
  'private_life',
  'other_person',
]

/**
 * What each part is not for (forskrift 1110 § 9, GDPR art. 5 (1) c: no more than is needed). What health there is to tell belongs
 * with what the person says about themselves; where goals, activities and meetings are, others read it to do their work.
 */
export const tooSensitiveIn: Record<Section, readonly HintKind[]> = {
  about_person: [...inThePlan, 'medicine'],
  goals: [...inThePlan, 'diagnosis', 'medicine'],
  activities: [...inThePlan, 'diagnosis', 'medicine'],
  participants: [...inThePlan, 'diagnosis', 'medicine'],
  meetings: [...everywhere, 'diagnosis', 'medicine', 'private_life', 'other_person'],
  documents: [...inThePlan, 'diagnosis', 'medicine'],
  contingency: everywhere,
  messages: everywhere,
}

/**
 * A national id is never needed in these: Samvei knows whom the plan is about, and personopplysningsloven § 12 (from memory) asks for
 * a need. In
 * a message somebody may have one (a form at NAV, a journey): there it is asked about, and may be sent.
 */
export const isRefused = (kind: HintKind, section: Section): boolean =>
  kind === 'national_id' && section !== 'messages' && section !== 'contingency'

/** Whole words, in any case: «ADHD» and not «ADHD-kurs», «demens» and not «demensteam». */
const words = (...any: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu')

const diagnoses = [
  ...[
    'adhd(?!\\s+norge)',
    'autisme',
    'autism',
    'autist',
    'autistisk',
    'autistic',
    'asperger(?:s)?',
    'tourette(?:s)?',
  ],
  ...[
    'epilepsi',
    'epilepsien',
    'epilepsy',
    'diabetes',
    'schizofreni',
    'schizofren',
    'schizophrenia',
    'schizophrenic',
  ],
  ...['bipolar', 'bipolart?', 'psykose', 'psykosen', 'psykotisk', 'psychosis', 'psychotic'],
  ...['depresjon', 'depresjonen', 'deprimert', 'depression', 'clinically depressed'],
  ...['angstlidelse', 'angstliding', 'anxiety disorder', 'ptsd', 'ocd', 'tvangslidelse', 'tvangsliding'],
  ...['anoreksi', 'anorexia', 'bulimi', 'bulimia', 'spiseforstyrrelse', 'eteforstyrring', 'eating disorder'],
  ...['personlighetsforstyrrelse', 'personlegdomsforstyrring', 'personality disorder'],
  ...['demens', 'dementia', 'alzheimers?', 'parkinsons?', 'multippel sklerose', 'multiple sclerosis'],
  ...[
    'leukemi',
    'leukaemia',
    'leukemia',
    'brystkreft',
    'lungekreft',
    'hjernesvulst',
    'brain tumou?r',
    'hiv[- ]positiv',
    '(?:har|hatt|fått|fekk|fikk|has|with|smittet av|smitta av) hiv',
    'hepatitt',
  ],
  ...[
    'cerebral parese',
    'cerebral palsy',
    'downs? syndrom',
    "down(?:'s)? syndrome",
    'utviklingshemming',
    'utviklingshemmet',
  ],
  ...[
    'F\\d{2}\\.\\d',
    // Without the decimal: groups that there are in ICD-10 chapter V, and no room, floor or aeroplane
    '(?<!(?:rom|rommet|room|bygg|blokk|inngang|plass|sal|hylle|skap|side) )F(?:0[0-79]|1[0-57-9]|2[01345-9]|3[0-489]|4[0-58]|5[0-59]|6[0-689]|7[0-389]|8[0-489]|9[0-589])(?![.,]?\\d)',
  ],
]

const medicines = [
  ...[
    'ritalin',
    'concerta',
    'medikinet',
    'equasym',
    'strattera',
    'elvanse',
    'metylfenidat',
    'methylphenidate',
  ],
  ...[
    'risperdal',
    'risperidon',
    'risperidone',
    'abilify',
    'zyprexa',
    'olanzapin',
    'olanzapine',
    'seroquel',
    'quetiapin',
  ],
  ...[
    'leponex',
    'klozapin',
    'clozapine',
    'haldol',
    'truxal',
    'cisordinol',
    'lamictal',
    'orfiril',
    'tegretol',
    'keppra',
  ],
  ...[
    'sobril',
    'valium',
    'vival',
    'stesolid',
    'imovane',
    'stilnoct',
    'cipralex',
    'escitalopram',
    'zoloft',
    'sertralin',
  ],
  ...[
    'sertraline',
    'prozac',
    'fluoxetin',
    'fluoxetine',
    'tramadol',
    'metadon',
    'methadone',
    'subutex',
    'suboxone',
  ],
  ...['buprenorfin', 'buprenorphine', 'antabus', 'paralgin forte', 'insulin'],
  ...['\\d+(?:[.,]\\d+)?\\s?(?:mg|mcg|µg|mikrogram|micrograms?)', '\\d+\\s?tablett(?:er|ar)?'],
]

const near =
  '(?:mannen|kona|husband|wife|faren|far|father|dad|pappa|mora|moren|mor|mother|mum|mamma|kjæresten|kjærasten|boyfriend|girlfriend|samboeren|sambuaren|partner|eksen|stefaren|stefar|ektefellen)'

const privateLife = [
  ...[
    'utsatt for vold',
    'utsett for vald',
    'voldtatt',
    'valdteken',
    'voldtekt',
    'valdtekt',
    'mishandlet',
    'mishandla',
  ],
  ...[
    '(?:utsatt|utsett) for (?:seksuelle )?overgrep',
    'seksuelle overgrep',
    'victim of (?:violence|abuse)',
    'raped',
  ],
  ...[
    'sexually abused',
    'domestic violence',
    'selvmordsforsøk',
    'sjølvmordsforsøk',
    'selvmordstanker',
    'sjølvmordstankar',
  ],
  ...[
    'suicide attempt',
    'suicidal',
    'selvskading',
    'sjølvskading',
    'selvskader',
    'self[- ]harm(?:s|ing)?',
    'tok overdose',
  ],
  // by somebody near: not «slår meg til ro», nor «slår meg i sjakk»
  ...[
    `(?:redd|engstelig|afraid|scared)(?: for| of)? (?:min |mi |my )?${near}`,
    `(?:${near}|han|hun|ho|he|she)(?: min| mi)?(?: som| who)? (?:slår|slo|slær|hits|beats) (?:meg|oss|barna|borna|henne|ham|me|us|the children)(?! (?:til|løs|laus|på|ned|sammen|saman|opp|ut|av|i|at|in)(?![\\p{L}]))`,
    'blir slått(?! (?:av|på|opp|ut|sammen|ned)(?![\\p{L}]))',
    'blir slegen',
  ],
  ...['(?:er|var|gikk|går|gjekk|går) på rus', 'ruser (?:seg|meg)', 'rusar (?:seg|meg)'],
  ...[
    'rusinstitusjon(?:en|a)?',
    '(?<!(?:rutine|rutinen|rutiner|rutinar|skjema|mal) (?:for|til) )bekymringsmelding(?:en|a|er|ar)?',
    'rusmisbruk',
    'rusmisbruker',
    'rusavhengig',
    'alkoholiker',
    'alkoholikar',
    'alcoholic',
    'drug addict',
    'narkoman',
  ],
  ...[
    'dømt for',
    'straffedømt',
    'sittet i fengsel',
    'sete i fengsel',
    'i fengsel',
    'in prison',
    'convicted of',
    'politianmeldt',
    'politimeld',
  ],
]

const relatives = [
  ...[
    'mor',
    'mora',
    'moren',
    'mamma',
    'mammaen',
    'far',
    'faren',
    'pappa',
    'pappaen',
    'bror',
    'broren',
    'storebror',
    'lillebror',
  ],
  ...[
    'søster',
    'søsteren',
    'søstera',
    'syster',
    'systera',
    'storesøster',
    'lillesøster',
    'stefar',
    'stemor',
    'fosterfar',
    'fostermor',
  ],
  ...[
    'bestemor',
    'bestefar',
    'besteforeldrene',
    'onkel',
    'tante',
    'kona',
    'mannen',
    'samboeren',
    'sambuaren',
    'kjæresten',
    'kjærasten',
  ],
  ...[
    'naboen',
    'mother',
    'mum',
    'mom',
    'father',
    'dad',
    'brother',
    'sister',
    'uncle',
    'aunt',
    'husband',
    'wife',
    'partner',
    'neighbou?r',
  ],
]

const conditions = [
  ...diagnoses,
  ...privateLife,
  ...[
    'alvorlig syk',
    'alvorleg sjuk',
    'kronisk syk',
    'kronisk sjuk',
    'psykisk syk',
    'psykisk sjuk',
    'seriously ill',
    'mentally ill',
  ],
  ...['tvangsinnlagt', 'innlagt på psykiatrisk', 'innlagd på psykiatrisk', 'edru', 'sober'],
  ...['alkohol', 'alcohol', 'hasj', 'amfetamin', 'narkotika', 'kreft', 'cancer', 'angst', 'anxiety'],
]

const has = [
  ...[
    'har',
    'er',
    'fikk',
    'fekk',
    'hadde',
    'var',
    'ble',
    'blei',
    'vart',
    'drikker',
    'drikk',
    'bruker',
    'brukar',
    'ruser seg',
    'rusar seg',
  ],
  ...[
    'lider av',
    'lir av',
    'sliter med',
    'slit med',
    'has',
    'is',
    'had',
    'was',
    'drinks',
    'uses',
    'suffers from',
    'struggles with',
  ],
]

const relative = `(?:${relatives.join('|')})(?:\\s+(?:hans|hennes|hennar|sin|min|til \\p{L}+))?`

/** «Faren hans har fått kreft»: who, has or is, and at most two words between. Not «mor har vært på kurs om autisme». */
const ofOthers = words(
  `${relative}\\s+(?:${has.join('|')})(?:\\s+\\p{L}+){0,2}\\s+(?:${conditions.join('|')})`,
  `${relative}\\s+(?:drikker|drikk|drinks)\\s+(?:for mye|for mykje|too much|tett|igjen|att|again)`,
)

const secrets = words(
  ...[
    'ikke (?:si|fortell) (?:det |dette |noe )?(?:til|videre)',
    'ikke fortell (?:det|dette) (?:til|videre)',
    'ikke si (?:det|dette|noe) til',
  ],
  ...[
    'ikkje (?:sei|fortel) (?:det |dette |noko )?(?:til|vidare)',
    '(?:må|skal|bør) (?:ikke|ikkje) (?:få )?vite',
  ],
  ...[
    '(?:må|skal|bør) (?:holdes|haldast) (?:hemmelig|hemmeleg|skjult)',
    '(?:hemmelig|hemmeleg|skjult) for',
    'mellom oss',
  ],
  ...[
    "(?:don't|do not|dont) tell",
    "(?:must not|mustn't|should not|shouldn't) (?:know|find out)",
    'keep (?:it|this) (?:a )?secret',
    'between you and me',
  ],
)

const codes = words(
  '(?:passordet|passord|pin-?koden?|kodelåsen?|nøkkelboks(?:en)?|nykelboks(?:en)?|alarmkoden?|dørkoden?|portkoden?|password|pin code|door code|key box)(?:\\s+(?:til|for|på|ved|to|of|by)\\s+\\p{L}+)?[\\s:]+(?:(?:er|is)[\\s:]+)?\\S*\\d{3,}\\S*',
  '(?:kontonummer|kontonummeret|konto|kontonr|account number)\\.?[\\s:]+(?:(?:er|is)\\s+)?\\d{4}[ .]?\\d{2}[ .]?\\d{5}',
)

const homes = words(
  '(?:bor|bur|bodde|budde|flyttet|flytta|flytter|flyttar|heime|hjemme|adressen?|adressa|lives|live|moved)(?:[\\s:]+\\p{L}+){0,4}[\\s:]+\\p{L}*(?:veien|vegen|gata|gaten|gate|vei|veg|plass|allé|alle|bakken|stien|tunet|svingen|ringen|lia|haugen|street|road)\\s\\d+\\s?[a-h]?',
)

/** A mobile number: those are people's own. Not a part of a longer number, a date or a sum. */
const mobile =
  /(?<![\d/.,-]|\d )(?:(?:\+|00)47 ?)?(?:[49]\d{7}|[49]\d{2} \d{2} \d{3}|[49]\d \d{2} \d{2} \d{2})(?![\d/-]| \d|[.,]\d)/gu

const elevenDigits = /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/gu

/** Mistyped, it is one all the same where it is called so. */
const calledNationalId =
  /(?<!\p{L})(?:fnr|fødselsn(?:umme)?r(?:et)?|personnummer(?:et)?|national (?:id|number))[^\d\n]{0,12}\d{6}[ .-]?\d{5}(?!\d)/giu

/** What one learns about is no word on who has it: «kurs om autisme». */
const learnt =
  '(?<!(?:kurs|kurset|foredrag|informasjon|bok|bøker|film|lære|lære mer|lese|lese mer|veiledning|course|book|learn|learn more|read) (?:om|i|about|on) )'
const ofDiagnoses = words(`${learnt}(?:${diagnoses.join('|')})`)
const ofMedicines = words(...medicines)
const ofPrivateLife = words(...privateLife)

const byRule: Record<HintKind, (text: string) => string[]> = {
  national_id: (text) => [
    ...found(elevenDigits, text).filter((number) => isNationalId(number.replace(/\D/g, ''))),
    ...found(calledNationalId, text),
  ],
  phone: (text) => found(mobile, text).filter((number) => readDate(number) === null),
  home_address: (text) => found(homes, text),
  code: (text) => found(codes, text),
  diagnosis: (text) => found(ofDiagnoses, text),
  medicine: (text) => found(ofMedicines, text),
  private_life: (text) => found(ofPrivateLife, text),
  other_person: (text) => found(ofOthers, text),
  secret: (text) => found(secrets, text),
}

const found = (rule: RegExp, text: string): string[] => [...text.matchAll(rule)].map(([words]) => words)

/** Longer than anything one writes in a field: a paste is looked at as far as this. */
const longest = 20_000

/** What in a text looks too sensitive for the section, in the order of the kinds; each word once. */
export function hintsIn(text: string, section: Section): Hint[] {
  const hints: Hint[] = []
  const looked = text.slice(0, longest).normalize('NFC')
  for (const kind of hintKinds) {
    if (!tooSensitiveIn[section].includes(kind)) continue
    for (const one of byRule[kind](looked)) {
      const isToldBy = ({ words }: Hint) => words.toLowerCase().includes(one.toLowerCase())
      if (!hints.some(isToldBy)) hints.push({ kind, words: one })
    }
  }
  return hints
}
