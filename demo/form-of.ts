import assert from 'node:assert/strict'

/** For tests: what the form of this act would send as it stands on a page. */
export function formOf(body: string, act: string): Record<string, string> {
  const form = body.split('<form').find((each) => each.includes(`name="act" value="${act}"`)) ?? ''
  assert.ok(form, act)
  const plain = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  const fields = new Map<string, string>()
  for (const [tag] of form.split('</form>')[0]!.matchAll(/<input[^>]*>/g)) {
    const [name, value] = ['name', 'value'].map((part) => new RegExp(` ${part}="([^"]*)"`).exec(tag)?.[1])
    const isLeftOut = /type="(radio|checkbox)"/.test(tag) && !tag.includes(' checked')
    if (name && !isLeftOut) fields.set(name, plain(value ?? ''))
  }
  for (const [, name, text] of form.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g))
    fields.set(name!, plain(text!))
  for (const [, name, options] of form.matchAll(/<select[^>]* name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g))
    fields.set(name!, plain(/value="([^"]*)"[^>]* selected/.exec(options!)?.[1] ?? ''))
  return Object.fromEntries(fields)
}
