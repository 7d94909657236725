import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf, nasty, pagesWithActs, type ShownForm, shownForms } from '../demo/shown-forms.ts'

// Past what refuses a form at once: one odd value at a time, all else as somebody would fill it in. Many at once: forms.page.test.ts.

/** What ends things comes last, so that there is something left to send forms about. */
const ending = /close|cancel|end|withdraw|decline|refuse|forget|remove|issue|share|hold/i

/**
 * Each field takes one in so many of the odd values, its neighbour the next ones: three fields of a form have had them all.
 * SAMVEI_EVERY_ODD_VALUE=1 gives each field every one (seven thousand forms, four minutes).
 */
const oneIn = process.env.SAMVEI_EVERY_ODD_VALUE ? 1 : 3

const patience = { timeout: 1_800_000 }

test(
  'every form that is shown takes one odd value at a time in any of its fields, the others as they were',
  patience,
  async (t) => {
    const { forms, visitorOf } = await shownForms()
    const pushed = new Set<string>()
    const found = [...forms.values()].sort((a, b) => Number(ending.test(a.act)) - Number(ending.test(b.act)))
    const count = (form: ShownForm) => fieldsOf(form).length
    t.diagnostic(`${found.length} forms, ${found.reduce((sum, form) => sum + count(form), 0)} fields`)
    t.diagnostic(
      `not shown: ${pagesWithActs
        .flatMap(({ path, acts }) => acts.map((act) => `${path} ${act}`))
        .filter((each) => !forms.has(each))
        .join('; ')}`,
    )
    let turn = 0
    for (const form of found) {
      const visitor = await visitorOf(form.who)
      for (const field of fieldsOf(form)) {
        turn += 1
        for (const [at, odd] of nasty.entries()) {
          if ((at + turn) % oneIn !== 0) continue
          const { statusCode } = await visitor.post(form.path, { ...plausible(form.fields), [field]: odd })
          assert.ok(
            statusCode < 500,
            `${form.path} ${form.act}, ${field}: ${statusCode} for ${odd.slice(0, 30)}`,
          )
          pushed.add(`${form.route} ${form.act} ${field} ${at}`)
        }
      }
    }
    const all = found.reduce((sum, form) => sum + count(form) * (nasty.length / oneIn), 0)
    assert.equal(pushed.size, all, 'each field of each form has had its share of odd values')
    assert.ok(found.length >= 60, `${found.length} forms were shown`)
  },
)

/** What is not a day or a time is written in, and the version is left out: else the first that is taken makes the rest stale. */
function plausible(fields: ShownForm['fields']): Record<string, string[]> {
  const { version: _, submissionId: __, ...rest } = fields
  return Object.fromEntries(
    Object.entries(rest).map(([name, values]) => [
      name,
      values.length === 1 && values[0] === '' && !/date|day|deadline|from|until|period|revision/i.test(name)
        ? ['Noe å skrive']
        : values,
    ]),
  )
}
