import { wordings } from '../reply/wordings.ts'

const HELP = `npm run -s wordings

Every shipped wording, a JSON object a line:
  {"id","nature","risk"?,"channel","tone"?,"trade"?,"text","slots":[…]}
Without risk, tone or trade it is for any. Slots stand in the text as {名}; slots names each once.`

if (process.argv.includes('--help')) console.log(HELP)
else for (const wording of wordings) console.log(JSON.stringify(wording))
