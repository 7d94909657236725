import { test } from './fixture.ts'
import { walkAsCitizen } from './steps/citizen.ts'

test.use({ worldOf: 'the citizen in Nynorsk', viewport: { width: 360, height: 740 } })
test.describe.configure({ timeout: 300_000 })

test('Nynorsk: a citizen asks, opens a decision, consents, answers, writes, withdraws, and sees who has looked', async ({
  page,
}) => walkAsCitizen(page, 'nn', 'Nynorsk'))
