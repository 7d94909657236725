import assert from 'node:assert/strict'
import { connect, type Socket } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../../demo/test-app.ts'
import { testWorld } from '../../../demo/test-world.ts'

const form = '/baerum/henvendelse/vedlegg'

describe('those who send files', () => {
  let app: TestApp
  let port: number
  const held: Socket[] = []

  before(async () => {
    app = await testApp(await testWorld())
    const address = await app.app.listen({ port: 0, host: '127.0.0.1' })
    port = Number(new URL(address).port)
  })
  after(() => held.forEach((socket) => void socket.destroy()))

  /** A form that is begun and never ended. Gives what was answered, as far as anything was. */
  async function halfOpen(): Promise<{ answer: () => string }> {
    const socket = connect(port, '127.0.0.1')
    held.push(socket)
    let answer = ''
    socket.on('data', (bytes) => {
      answer += bytes.toString()
    })
    socket.on('error', () => {})
    socket.write(
      [
        `POST ${form} HTTP/1.1`,
        'host: localhost',
        'sec-fetch-site: same-origin',
        'content-type: multipart/form-data; boundary=x',
        'content-length: 5000',
        '',
        '--x\r\ncontent-disposition: form-data; name="act"\r\n\r\nad',
      ].join('\r\n'),
    )
    await new Promise((wake) => setTimeout(wake, 150))
    return { answer: () => answer }
  }

  test('who holds many forms open takes no room from others', async () => {
    const opened = []
    for (let n = 0; n < 14; n++) opened.push(await halfOpen())
    const refused = opened.filter(({ answer }) => answer().startsWith('HTTP/1.1 429'))
    assert.equal(refused.length, 11, 'three of one sender are read at a time')
    const mother = await app.visitor('kari-mor')
    const sent = await mother.upload(form, { act: 'addAttachments' }, [])
    assert.notEqual(sent.statusCode, 429)
  })
})
