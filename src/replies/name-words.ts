/** Words around names, folded and without dots and hyphens. Lists, because no package for salutations is small and German. */

/** Forms of address that reveal the sex; the abbreviations among them only count with their dot. */
export const HONORIFICS: Readonly<Record<string, 'f' | 'm' | null>> = {
  frau: 'f',
  'fr.': 'f',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  madame: 'f',
  mme: 'f',
  signora: 'f',
  senora: 'f',
  'sra.': 'f',
  dame: 'f',
  lady: 'f',
  sir: 'm',
  lord: 'm',
  herr: 'm',
  herrn: 'm',
  'hr.': 'm',
  mr: 'm',
  mister: 'm',
  monsieur: 'm',
  signor: 'm',
  senor: 'm',
  'sr.': 'm',
  mx: null,
};

/** Titles that a German salutation keeps. `Mag.` because Austria uses it in address; `Dipl.-Ing.` and `MBA` nobody says. */
export const KEPT_TITLES: Readonly<Record<string, 'prof' | 'dr' | 'mag'>> = {
  prof: 'prof',
  professor: 'prof',
  professorin: 'prof',
  profin: 'prof',
  univprof: 'prof',
  dr: 'dr',
  dres: 'dr',
  doktor: 'dr',
  drin: 'dr',
  drmed: 'dr',
  drphil: 'dr',
  dring: 'dr',
  drrernat: 'dr',
  drjur: 'dr',
  driur: 'dr',
  profdr: 'prof',
  mag: 'mag',
  maga: 'mag',
};

/** What follows or accompanies a title and is left out of a salutation. */
export const DROPPED_TITLES: ReadonlySet<string> = new Set([
  ...['med', 'dent', 'vet', 'phil', 'rer', 'nat', 'jur', 'iur', 'oec', 'pol', 'publ', 'theol', 'paed', 'soc'],
  ...['techn', 'agr', 'hc', 'eh', 'habil', 'mult', 'pd', 'priv', 'privdoz', 'univ', 'ing', 'di', 'apl', 'em'],
  ...['ra', 'rain', 'stb', 'wp', 'ddr', 'mmag', 'bakk'],
]);

/** Degrees and certificates after a name. Only in capitals or with dots: "Ma" and "Ba" are surnames. */
export const SUFFIXES: ReadonlySet<string> = new Set([
  ...[
    'mba',
    'emba',
    'msc',
    'bsc',
    'ma',
    'ba',
    'mas',
    'med',
    'beng',
    'meng',
    'mag',
    'bba',
    'mph',
    'mpa',
    'mfa',
  ],
  ...[
    'phd',
    'dphil',
    'dba',
    'md',
    'jd',
    'llm',
    'llb',
    'esq',
    'rn',
    'cpa',
    'cfa',
    'cma',
    'cia',
    'pmp',
    'cissp',
  ],
  ...['csm', 'cspo', 'psm', 'pcc', 'acc', 'mcc', 'shrm', 'sphr', 'phr', 'cipd', 'fca', 'acca', 'frm', 'mim'],
  ...['fh', 'jr', 'sr', 'jun', 'sen', 'ii', 'iii', 'iv', 'cbap', 'itil', 'togaf', 'aws', 'bdu', 'cmc'],
]);

/** Words that belong to the surname that follows them. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...[
    'von',
    'vom',
    'van',
    'vander',
    'zu',
    'zum',
    'zur',
    'de',
    'der',
    'den',
    'del',
    'della',
    'delle',
    'dello',
  ],
  ...['dei', 'degli', 'dalla', 'di', 'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'le', 'les', 'ten', 'ter'],
  ...['te', 'el', 'al', 'bin', 'ibn', 'bint', 'abu', 'af', 'av', 'y', 'e', 'i', 'san', 'santa', 'st', 'und'],
  ...['freiherr', 'freifrau', 'freiin', 'graf', 'grafin', 'baron', 'baronin', 'edler', 'edle', 'ritter'],
]);

/** A name with one of these words is an account of a company, a club or a team: nobody is called "Hallo Muster". */
export const COMPANY_WORDS: ReadonlySet<string> = new Set([
  ...['gmbh', 'mbh', 'ggmbh', 'ohg', 'gbr', 'kgaa', 'ev', 'eg', 'egen', 'ltd', 'llc', 'llp', 'inc', 'corp'],
  ...[
    'limited',
    'incorporated',
    'corporation',
    'company',
    'plc',
    'sarl',
    'sas',
    'srl',
    'spa',
    'bv',
    'nv',
    'oy',
  ],
  ...['holding', 'group', 'gruppe', 'team', 'redaktion', 'verlag', 'akademie', 'academy', 'institut'],
  ...['institute', 'agentur', 'agency', 'consulting', 'consultants', 'beratung', 'solutions', 'services'],
  ...['service', 'software', 'systems', 'technologies', 'university', 'universitat', 'hochschule', 'college'],
  ...[
    'school',
    'schule',
    'stiftung',
    'foundation',
    'verein',
    'verband',
    'club',
    'magazin',
    'magazine',
    'events',
  ],
  ...['marketing', 'media', 'recruiting', 'recruitment', 'personal', 'personalberatung', 'support', 'info'],
  ...['office', 'kanzlei', 'praxis', 'studio', 'network', 'netzwerk', 'partner', 'partners', 'karriere'],
  ...['careers', 'jobs', 'news', 'newsletter', 'coaching', 'digital', 'global', 'international', 'germany'],
  ...['deutschland', 'hr', 'official', 'community', 'lab', 'labs', 'hub', 'shop', 'store', 'hotel', 'bank'],
]);

/** Legal forms that are also syllables of names: only in capitals. */
export const COMPANY_CAPITALS: ReadonlySet<string> = new Set([
  'AG',
  'SE',
  'KG',
  'UG',
  'SA',
  'AB',
  'AS',
  'EV',
]);

/** What stands where a platform hides or has lost the name. */
export const NO_NAME: ReadonlySet<string> = new Set([
  ...[
    'linkedin',
    'xing',
    'member',
    'mitglied',
    'user',
    'nutzer',
    'unknown',
    'unbekannt',
    'anonymous',
    'anonym',
  ],
  ...['deleted', 'geloscht', 'test', 'admin', 'na', 'tba', 'null', 'undefined', 'someone', 'jemand'],
]);

/**
 * Scottish and Irish surnames behind "Mac", where a name in capitals does not say how it is spelled; "Macke" and
 * "Machado" are none of them.
 */
export const AFTER_MAC: ReadonlySet<string> = new Set([
  ...['alister', 'allister', 'arthur', 'aulay', 'bride', 'callum', 'cormack', 'diarmid', 'donald', 'donnell'],
  ...['dougall', 'dowell', 'ewan', 'fadyen', 'farlane', 'gillivray', 'gregor', 'guire', 'innes', 'intosh'],
  ...['intyre', 'iver', 'kay', 'kenna', 'kenzie', 'kinnon', 'lachlan', 'laren', 'lean', 'leish', 'lennan'],
  ...['leod', 'mahon', 'manus', 'master', 'millan', 'nab', 'namara', 'naughton', 'neil', 'neill', 'phail'],
  ...['pherson', 'quarrie', 'queen', 'rae', 'ritchie', 'sween', 'sweeney', 'tavish', 'vicar', 'william'],
]);

/** Frequent Iberian surnames that do not end in -ez: two surnames in a row belong together. */
export const IBERIAN: ReadonlySet<string> = new Set([
  ...[
    'garcia',
    'ruiz',
    'moreno',
    'munoz',
    'alonso',
    'romero',
    'navarro',
    'torres',
    'gil',
    'serrano',
    'blanco',
  ],
  ...['molina', 'morales', 'suarez', 'ortega', 'delgado', 'castro', 'ortiz', 'rubio', 'marin', 'iglesias'],
  ...['medina', 'garrido', 'cortes', 'castillo', 'santos', 'lozano', 'guerrero', 'cano', 'prieto', 'cruz'],
  ...[
    'flores',
    'herrera',
    'pena',
    'leon',
    'cabrera',
    'campos',
    'vega',
    'fuentes',
    'carrasco',
    'reyes',
    'rojas',
  ],
  ...['vargas', 'silva', 'costa', 'pereira', 'ferreira', 'oliveira', 'sousa', 'souza', 'almeida', 'ribeiro'],
  ...['carvalho', 'rodrigues', 'fernandes', 'goncalves', 'gomes', 'martins', 'lopes', 'marques', 'mendoza'],
]);
