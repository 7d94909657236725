const nb = {
  title: 'Slik sto det før',
  titleReferences: 'Andre planer: slik sto det før',
  lead: 'Det som er skrevet om igjen, er tatt vare på. Bare de som ser alt, kan lese det her.',
  nothing: 'Ingenting er skrevet om igjen ennå.',
  empty: 'Det sto ingenting her.',
  onDay: (day: string) => `Sto her ${day}`,
  between: (from: string, until: string) => `Sto her fra ${from} til ${until}`,
  writtenBy: (who: string) => `Skrevet av ${who}`,
  validity: 'Hvor lenge den gjelder',
  by: 'Skrevet opp av',
  link: 'Slik sto det før',
}

const nn: typeof nb = {
  title: 'Slik sto det før',
  titleReferences: 'Andre planar: slik sto det før',
  lead: 'Det som er skrive om att, er teke vare på. Berre dei som ser alt, kan lese det her.',
  nothing: 'Ingenting er skrive om att enno.',
  empty: 'Det sto ingenting her.',
  onDay: (day) => `Sto her ${day}`,
  between: (from, until) => `Sto her frå ${from} til ${until}`,
  writtenBy: (who) => `Skrive av ${who}`,
  validity: 'Kor lenge ho gjeld',
  by: 'Skrive opp av',
  link: 'Slik sto det før',
}

const en: typeof nb = {
  title: 'How it stood before',
  titleReferences: 'Other plans: how it stood before',
  lead: 'What has been written anew is kept. Only those who see all of it can read it here.',
  nothing: 'Nothing has been written anew yet.',
  empty: 'Nothing stood here.',
  onDay: (day) => `Stood here ${day}`,
  between: (from, until) => `Stood here from ${from} to ${until}`,
  writtenBy: (who) => `Written by ${who}`,
  validity: 'How long it is valid',
  by: 'Written by',
  link: 'How it stood before',
}

export const beforeTexts = { nb, nn, en }
