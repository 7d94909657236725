import { startAutosave } from './autosave.ts'
import { startDoublePress } from './double-press.ts'
import { focusErrors } from './focus-errors.ts'
import { startLive } from './live.ts'
import { startPrint } from './print.ts'

startAutosave()
startDoublePress()
focusErrors()
startLive()
startPrint()
