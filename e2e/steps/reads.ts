import { expect, type Page } from '@playwright/test'

// Every reading made in a journey, noted where it is made, to be held against what the person is told.

/** One page somebody was shown something on. */
export interface Read {
  who: string
  path: string
}

/**
 * Notes every page shown in a browser from now on that is about `name`: pages of one thing all of them, lists when the name
 * stands there. `who` is the one who is signed in.
 */
export function noteReads(page: Page, who: string, name: string, reads: Read[]): void {
  page.on('response', async (answer) => {
    const { pathname } = new URL(answer.url())
    const isShown = answer.status() === 200 && (answer.headers()['content-type'] ?? '').includes('text/html')
    if (!isShown || answer.request().method() !== 'GET') return
    const isOfOneThing = /\/[0-9a-f-]{36}(\/|$)/.test(pathname)
    if (isOfOneThing || (await answer.text().catch(() => '')).includes(name))
      reads.push({ who, path: pathname })
  })
}

/** What the page one was shown is called in who-has-looked. The first that fits. */
const deeds: readonly [path: RegExp, deed: RegExp][] = [
  [/\/saker$/, /Så lista over henvendelser og saker i koordinerende enhet/],
  // read before there is a case, and so before the person is known here: told as a part of the case
  [/\/henvendelser\/[^/]+$/, /(Leste saken i koordinerende enhet|Leste henvendelsen)[^.]*/],
  [/\/saker\/[^/]+$/, /Leste saken i koordinerende enhet/],
  [/\/saker\/[^/]+\/vurdering$/, /Åpnet vurderingen i saken/],
  [/\/saker\/[^/]+\/avgjorelse\/brev\.pdf$/, /Så brevet slik det blir sendt/],
  [/\/saker\/[^/]+\/avgjorelse$/, /Leste eller skrev på utkastet til avgjørelse/],
  [/\/saker\/[^/]+\/koordinator$/, /Så hvem som er spurt, og kan spørres/],
  [/\/avgjorelse\/[^/]+$/, /Leste avgjørelsen/],
  [/\/brev\.pdf$/, /Hentet brevet med avgjørelsen/],
  [/\/arbeid$/, /på sin egen arbeidsside|sin egen arbeidsside/],
  [/\/arbeid\/tiltak$/, /Så i listen over sine egne tiltak/],
  [/\/min-side$/, /Min side/],
  [/\/oppdrag\/[^/]+$/, /Leste spørsmålet om å bli koordinator/],
  [/\/koordinering\/[^/]+$/, /Så oversikten over koordineringen/],
  [/\/team$/, /Så hvem som er med i teamet/],
  [/\/team\/ny$/, /Åpnet skjemaet for å be noen med i teamet/],
  [/\/samtykke(\/[^/]+)?$/, /Så samtykkene/],
  [/\/moter\/nytt$/, /Åpnet skjemaet for et nytt møte/],
  [/\/kalender$/, /Hentet et møte til kalenderen/],
  [/\/moter(\/[^/]+)?$/, /Leste om møter/],
  [/\/innsyn$/, /Så hvem som har sett/],
  [/\/plan\.pdf$/, /Laget planen på papir/],
  [/\/plan\/[^/]+\/skriv-ut$/, /Laget planen på papir|Leste planen/],
  [/\/plan\/[^/]+\/ansvar$/, /Så på ansvar og perioder i planen/],
  [/\/plan\/[^/]+\/tiltak\/ny$/, /Åpnet skjemaet for et nytt tiltak/],
  [/\/tiltak\/[^/]+\/endre$/, /Åpnet skjemaet der et tiltak endres/],
  [/\/tiltak\/[^/]+\/hjelper$/, /Åpnet skjemaet der en sier om et tiltak hjelper/],
  [/\/plan\/[^/]+\/mal\/ny$/, /Åpnet skjemaet for et nytt mål/],
  [/\/mal\/[^/]+\/tall$/, /Åpnet skjemaet for et tall på et mål/],
  [/\/mal\/[^/]+\/vurdering$/, /Åpnet skjemaet der en sier hvordan det går med et mål/],
  [/\/plan\/[^/]+/, /Leste planen/],
]

/** How the one who looked is named: what they are to the person, the name, and where from. */
export type Named = Readonly<Record<string, { roles: RegExp; from: RegExp }>>

/** Every reading stands there: who, what they are to the person, where from, on what ground, and what was read. */
export function expectTold(entries: readonly string[], reads: readonly Read[], named: Named): void {
  const made = new Map(reads.map((read) => [`${read.who} ${read.path}`, read]))
  for (const { who, path } of made.values()) {
    const deed = deeds.find(([pattern]) => pattern.test(path))?.[1]
    expect(deed, `the journey knows what ${path} is`).toBeDefined()
    const { roles, from } = named[who]!
    const told = entries.filter((words) => words.includes(who) && roles.test(words) && from.test(words))
    expect(
      told.some((words) => deed!.test(words) && /Grunnlag: \S/.test(words)),
      `${who} at ${path} is told as ${deed}, in ${JSON.stringify(told)}`,
    ).toBe(true)
  }
}

/** Everything that stands in who-has-looked, one text for each who looked; older pages too. */
export async function whoHasLooked(page: Page): Promise<string[]> {
  const entries: string[] = []
  for (;;) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem har sett')
    const items = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Grunnlag' })
    for (const words of await items.allTextContents()) entries.push(words.replace(/\s+/g, ' '))
    const older = page.getByRole('link', { name: 'Vis eldre' })
    if (!(await older.isVisible())) return entries
    await older.click()
  }
}
