import { startAutosave } from './autosave.ts'
import { startBack } from './back.ts'
import { startDoublePress } from './double-press.ts'
import { focusErrors } from './focus-errors.ts'
import { startLive } from './live.ts'
import { startPrint } from './print.ts'
import { startReadAloud } from './read-aloud.ts'
import { startWalkRows } from './walk-rows.ts'

startAutosave()
startDoublePress()
focusErrors()
startLive()
startPrint()
startBack()
startReadAloud()
startWalkRows()
