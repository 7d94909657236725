import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type Browser, chromium, type Page } from '@playwright/test'
import { createElement, type ReactElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { findChromium } from '../../e2e/open-browser.ts'
import { assets } from './assets.ts'
import { contentPolicy } from './gallery-server.tsx'
import {
  BackLink,
  DataTable,
  Details,
  Form,
  PageHeading,
  PageShell,
  PrintButton,
  SubmitButton,
  TextArea,
  TextField,
} from './index.ts'

let browser: Browser
let server: Server
let origin: string
let streams: ServerResponse[] = []
let posts: { path: string; fields: URLSearchParams }[] = []
let goals: string[] = []
let version = 1
let draftsFail = false
let isSlowToClose = false
const names = ['Ada', 'Berit', 'Carl']

before(async () => {
  const built = await assets()
  server = createServer((request, response) => void answer(request, response, built))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch(await findChromium())
})

beforeEach(() => {
  for (const stream of streams) stream.end()
  streams = []
  posts = []
  goals = ['Orke hele skoledagen']
  version = 1
  draftsFail = false
  isSlowToClose = false
})

after(async () => {
  await browser?.close()
  for (const stream of streams) stream.end()
  server?.closeAllConnections()
  server?.close()
})

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  built: Awaited<ReturnType<typeof assets>>,
): Promise<void> {
  const path = request.url ?? '/'
  const file = built.files.get(path)
  if (file) {
    response.setHeader('content-type', file.type)
    response.end(file.body)
  } else if (path === '/strom') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.flushHeaders()
    streams.push(response)
  } else if (request.method === 'POST') {
    let body = ''
    for await (const part of request) body += part
    posts.push({ path, fields: new URLSearchParams(body) })
    if (path === '/utkast') response.writeHead(draftsFail ? 503 : 204).end()
    // a slow answer, so that there is time for a second press
    else setTimeout(() => response.writeHead(303, { location: '/' }).end(), 600)
  } else {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', contentPolicy)
    if (path === '/lukket' && isSlowToClose) await new Promise((done) => setTimeout(done, 3_000))
    const show = path.startsWith('/ko') ? QueuePage : path.startsWith('/sak') ? CasePage : PlanPage
    const view = createElement(show, { assets: built })
    response.end(path === '/lukket' ? 'lukket' : `<!doctype html>${renderToStaticMarkup(view)}`)
  }
}

function PlanPage(props: {
  assets: { cssHref: string; scriptHref: string; signHref: string }
}): ReactElement {
  return (
    <PageShell
      lang="nb"
      title="Planen"
      theme="neutral"
      mode="citizen"
      assets={props.assets}
      authorityName={null}
      authorityHref="/"
      who={null}
      live={{ stream: '/strom', closed: '/lukket' }}
    >
      <PageHeading title="Planen" />
      <PrintButton>Skriv ut siden</PrintButton>
      <ul id="mal">
        {goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
      <Details id="mer" summary="Mer">
        <p>Her står mer.</p>
      </Details>
      <Form act="add" version={version} prefix="add" autosave="/utkast">
        <TextArea name="goal" label="Nytt mål" />
        <TextArea name="why" label="Hvorfor" required={false} value="Fordi det er gøy" />
        <input type="hidden" name="was_goal" value="3" />
        <input type="hidden" name="was_why" value="4" />
        <SubmitButton name="way" value="now">
          Legg til
        </SubmitButton>
      </Form>
      <Form act="rename" version={version} prefix="rename">
        <TextField name="title" label="Tittel" value={`Tittel ${version}`} />
      </Form>
    </PageShell>
  )
}

type Built = { cssHref: string; scriptHref: string; signHref: string }

function Shell({ assets, children }: { assets: Built; children: ReactNode }): ReactElement {
  const shown = {
    lang: 'nb',
    theme: 'neutral',
    mode: 'work',
    authorityName: null,
    authorityHref: '/',
  } as const
  return (
    <PageShell {...shown} title="Køen" assets={assets} who={null}>
      {children}
    </PageShell>
  )
}

const QueuePage = ({ assets }: { assets: Built }) => (
  <Shell assets={assets}>
    <TextField name="q" label="Søk" />
    <DataTable
      caption="Køen"
      id="listen"
      walk
      rows={names}
      rowKey={(name) => name}
      columns={[
        { head: 'Hvem', rowHead: true, cell: (name) => <a href={`/sak/${name}`}>{name}</a> },
        { head: 'Hva', cell: (name) => <button type="button">Ta {name}</button> },
      ]}
    />
  </Shell>
)

const CasePage = ({ assets }: { assets: Built }) => (
  <Shell assets={assets}>
    <BackLink href="/ko">Alle saker</BackLink>
  </Shell>
)

async function open(run: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  try {
    await page.goto(origin)
    await until(() => streams.length === 1)
    await run(page)
    if (!draftsFail) assert.deepEqual(complaints, [])
  } finally {
    await page.close()
  }
}

async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (await is()) return
    await new Promise((wait) => setTimeout(wait, 50))
  }
  assert.fail('it did not happen within five seconds')
}

/** Somebody else adds a goal, and the stream says so. */
async function someoneAdds(page: Page, goal: string): Promise<void> {
  goals = [goal, ...goals]
  version += 1
  for (const stream of streams) stream.write('event: changed\ndata: changed\n\n')
  await page.getByText(goal).waitFor({ timeout: 5000 })
}

describe('a page that is kept true', () => {
  it('shows what others do and loses nothing of what one types', async () => {
    await open(async (page) => {
      await page.getByText('Mer', { exact: true }).click()
      const field = page.getByLabel('Nytt mål')
      await field.pressSequentially('Spille i ')
      await someoneAdds(page, 'Sove bedre')
      await field.pressSequentially('korpset')
      await someoneAdds(page, 'Lære å svømme')
      assert.equal(await field.inputValue(), 'Spille i korpset')
      assert.equal(await page.evaluate('document.activeElement.id'), 'add-goal')
      assert.equal(await page.getByText('Her står mer.').isVisible(), true)
      assert.equal(await page.locator('#mal li').count(), 3)
    })
  })

  it('keeps the version of a form one has begun, and renews the others', async () => {
    await open(async (page) => {
      await page.getByLabel('Nytt mål').pressSequentially('Noe')
      await someoneAdds(page, 'Sove bedre')
      const versions = await page.evaluate(
        '[...document.querySelectorAll("input[name=version]")].map((i) => i.value)',
      )
      assert.deepEqual(versions, ['1', '2'])
      assert.equal(await page.getByLabel('Tittel').inputValue(), 'Tittel 2')
    })
  })

  it('leaves at once when access is closed', async () => {
    await open(async (page) => {
      for (const stream of streams) stream.write('event: closed\ndata: closed\n\n')
      await page.waitForURL(`${origin}/lukket`, { timeout: 2000 })
    })
  })

  it('keeps what was typed as a draft when access is closed in the middle of a sentence', async () => {
    await open(async (page) => {
      await page.getByLabel('Nytt mål').pressSequentially('Klare fotballtrening')
      for (const stream of streams) stream.write('event: closed\ndata: closed\n\n')
      await page.waitForURL(`${origin}/lukket`, { timeout: 2000 })
      await until(() => posts.some(({ fields }) => fields.get('goal') === 'Klare fotballtrening'))
    })
  })

  it('shows nothing more of a closed page while the next one is on its way', async () => {
    await open(async (page) => {
      isSlowToClose = true
      const standing: string[] = []
      await page.exposeFunction('tellWhatStands', (words: string) => standing.push(words))
      await page.evaluate(
        'new MutationObserver(() => tellWhatStands(document.body.textContent)).observe(document, { childList: true, subtree: true })',
      )
      for (const stream of streams) stream.write('event: closed\ndata: closed\n\n')
      await page.waitForURL(`${origin}/lukket`)
      assert.deepEqual(standing, [''])
    })
  })
})

describe('autosave', () => {
  it('saves a pause after the last sign, and says when', async () => {
    await open(async (page) => {
      await page.getByLabel('Nytt mål').pressSequentially('Spille i korpset')
      await page.getByText(/^Kladden er tatt vare på kl\. \d\d\.\d\d$/).waitFor()
      assert.equal(posts.length, 1)
      assert.equal(posts[0]?.path, '/utkast')
      assert.equal(posts[0]?.fields.get('goal'), 'Spille i korpset')
    })
  })

  it('saves the fields one has been in, also emptied, with what they were filled from, and no other', async () => {
    await open(async (page) => {
      await page.getByLabel('Nytt mål').fill('Spille')
      await until(() => posts.length === 1)
      const names = () => [...posts.at(-1)!.fields.keys()].filter((name) => name !== 'submissionId').sort()
      assert.deepEqual(names(), ['act', 'goal', 'version', 'was_goal'])
      await page.getByLabel('Hvorfor').fill('')
      await until(() => posts.length === 2)
      assert.deepEqual(names(), ['act', 'goal', 'version', 'was_goal', 'was_why', 'why'])
      assert.equal(posts[1]?.fields.get('why'), '')
    })
  })

  it('sends what has changed since last when the page is hidden', async () => {
    await open(async (page) => {
      await page.getByLabel('Nytt mål').fill('Spille')
      await until(() => posts.length === 1)
      await page.getByLabel('Hvorfor').fill('Nytt')
      await page.evaluate(
        "Object.defineProperty(document, 'hidden', { value: true }); document.dispatchEvent(new Event('visibilitychange'))",
      )
      await until(() => posts.length === 2)
      assert.equal(posts[1]?.fields.get('why'), 'Nytt')
      assert.equal(posts[1]?.fields.has('goal'), false)
    })
  })

  it('says so when it cannot save, and leaves the text', async () => {
    await open(async (page) => {
      draftsFail = true
      await page.getByLabel('Nytt mål').pressSequentially('Spille')
      await page.getByText('Vi får ikke lagret akkurat nå').waitFor()
      assert.equal(await page.getByLabel('Nytt mål').inputValue(), 'Spille')
    })
  })
})

describe('autosave of a form that is sent', () => {
  it('does not save it once more while the next page comes', async () => {
    await open(async (page) => {
      await page.getByLabel('Nytt mål').pressSequentially('Spille')
      await page.getByRole('button', { name: 'Legg til' }).click()
      await until(() => posts.some((post) => post.path === '/'))
      await page.waitForTimeout(900)
      assert.deepEqual(
        posts.map((post) => post.path),
        ['/'],
      )
    })
  })
})

describe('a double press', () => {
  it('sends the form once, with the name of the button', async () => {
    await open(async (page) => {
      await page.getByRole('button', { name: 'Legg til' }).dblclick({ noWaitAfter: true })
      await until(() => posts.length > 0)
      await page.waitForTimeout(900)
      assert.equal(posts.filter((post) => post.path === '/').length, 1)
      assert.equal(posts[0]?.fields.get('way'), 'now')
      assert.equal(posts[0]?.fields.get('act'), 'add')
    })
  })
})

describe('printing', () => {
  it('offers a button only where the script can make it print', async () => {
    await open(async (page) => {
      await page.evaluate("window.print = () => document.body.setAttribute('data-printed', '')")
      await page.getByRole('button', { name: 'Skriv ut siden' }).click()
      await page.locator('body[data-printed]').waitFor()
    })
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(origin)
    assert.equal(await page.getByText('Skriv ut siden').isVisible(), false)
    await plain.close()
  })
})

describe('a list by keyboard', () => {
  const inFocus = (page: Page) => page.evaluate<string>('document.activeElement.textContent')
  async function list(run: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage()
    try {
      await page.goto(`${origin}/ko?flagg=x`)
      await run(page)
    } finally {
      await page.close()
    }
  }

  it('is walked with the arrows or J and K from where one stands, and only there', async () => {
    await list(async (page) => {
      await page.getByText('Med tastaturet').waitFor()
      await page.keyboard.press('j')
      assert.equal(await page.evaluate('document.activeElement.tagName'), 'BODY', 'nothing outside the list')
      const search = page.getByLabel('Søk')
      await search.pressSequentially('jk')
      assert.equal(await search.inputValue(), 'jk')
      await page.getByRole('region', { name: 'Køen' }).focus()
      const walked: string[] = []
      for (const key of ['ArrowDown', 'j', 'ArrowDown', 'ArrowDown', 'k', 'ArrowUp', 'ArrowUp']) {
        await page.keyboard.press(key)
        walked.push(await inFocus(page))
      }
      assert.deepEqual(walked, ['Ada', 'Berit', 'Carl', 'Carl', 'Berit', 'Ada', 'Ada'])
      await page.keyboard.press('Tab')
      assert.equal(await inFocus(page), 'Ta Ada')
      await page.keyboard.press('ArrowDown')
      assert.equal(await inFocus(page), 'Berit')
      await page.keyboard.press('Control+j')
      assert.equal(await inFocus(page), 'Berit', 'a shortcut of the browser is left alone')
    })
  })

  it('is come back to as it was left: its filter, and the row', async () => {
    await list(async (page) => {
      await page.getByRole('link', { name: 'Berit' }).press('Enter')
      await page.waitForURL(`${origin}/sak/Berit`)
      await page.getByRole('link', { name: 'Alle saker' }).click()
      await page.waitForURL(`${origin}/ko?flagg=x`)
      await until(async () => (await inFocus(page)) === 'Berit')
    })
  })
})
