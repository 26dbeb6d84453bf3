import type { ProblemWords } from '../words.ts';

/** Italian sentences about data and dates: what is wrong, and the mend. */
export const problemsIt: ProblemWords = {
  'load-missing': ({ url }) =>
    `all’indirizzo «${url}» non c’è nulla (404); correggi «src» o metti lì il documento`,
  'load-refused': ({ url, status }) =>
    `il server non dà accesso a «${url}» (stato ${status}); verifica se occorre l’accesso con password o riprova più tardi`,
  'load-failed': ({ url }) =>
    `impossibile caricare «${url}»; verifica l’indirizzo e la connessione e, se il server è un altro, che consenta questa pagina (CORS)`,
  'input-empty': () => 'non ci sono dati; indica un documento con un elenco «events»',
  'input-html': () =>
    'questa è una pagina web o XML, non JSON; verifica l’indirizzo e se chiede di accedere',
  'input-not-json': ({ line, column, found }) =>
    `riga ${line}, colonna ${column}: JSON non valido in «${found}»; spesso subito prima manca una virgola o una virgoletta o ce n’è una di troppo`,
  'input-truncated': ({ line }) =>
    `riga ${line}: i dati si interrompono a metà; verifica che siano stati copiati o inviati per intero`,
  'input-type': ({ value }) =>
    `serve un documento o un elenco di eventi, non «${value}»; indica un testo JSON o un oggetto`,
  'input-unreadable': ({ value }) =>
    `l’oggetto dei dati non è leggibile (${value}); indica dati semplici`,
  'format-unknown': ({ value, allowed }) =>
    `il formato «${value}» non esiste; omettilo o scegli tra ${allowed}`,
  'events-missing': () => 'il documento non ha eventi; indicali come elenco «events»',
  'events-empty': () => 'l’elenco degli eventi è vuoto; aggiungi almeno un evento',
  'events-and-columns': () =>
    'il documento ha sia «events» sia «columns»; è mostrato solo «events», quindi elimina uno dei due',
  'columns-length': ({ field, count, rows }) =>
    `la colonna «${field}» non ha tanti valori (${count}) quanti sono gli eventi (${rows}); indica un valore per evento, null se non c’è`,
  'not-a-text': ({ field }) =>
    `«${field}» deve essere un testo, o un testo per lingua come {"it": "…", "en": "…"}`,
  'not-a-list': ({ field }) => `«${field}» deve essere un elenco; mettilo tra parentesi quadre`,
  'not-an-object': ({ field }) =>
    `«${field}» deve essere un oggetto con campi, tra parentesi graffe`,
  'when-missing': () => 'manca la data; aggiungi «when», per esempio 2025-11-24, 2025-11 o 2022/..',
  'title-missing': () => 'manca il titolo; aggiungi un «title» di poche parole',
  'field-missing': ({ field }) => `manca «${field}»; aggiungilo o elimina ciò a cui appartiene`,
  'field-unknown': ({ field, nearest }) =>
    `il campo «${field}» non è noto e non viene mostrato${nearest ? `; intendevi «${nearest}»?` : ''}`,
  'no-counterpart': ({ field, count }) =>
    `«${field}» qui non ha un corrispettivo e viene tralasciato${count === '1' ? '' : ` (${count} ×)`}; controlla se manca`,
  'moment-expected': ({ field }) =>
    `«${field}» deve essere un solo giorno o momento, per esempio 2025-11-24T20:21[Europe/Berlin]`,
  'end-before-start': () => 'la fine precede l’inizio; scambiali',
  'id-duplicate': ({ value, given }) =>
    `l’id «${value}» è già di un evento precedente; questo si chiama «${given}» finché non ne ha uno suo`,
  'status-unknown': ({ value, nearest, allowed }) =>
    `lo stato «${value}» non esiste${nearest ? `; intendevi «${nearest}»?` : `; scegli tra ${allowed}`}`,
  'importance-range': () =>
    '«importance» è un numero intero da 1 (minima) a 5 (massima); viene usato 3',
  'group-unknown': ({ value, nearest }) =>
    `il gruppo «${value}» non esiste${nearest ? `; intendevi «${nearest}»?` : '; aggiungilo a «groups» o usane uno esistente'}`,
  'group-duplicate': ({ value }) => `il gruppo «${value}» compare due volte; vale il primo`,
  'link-target-unknown': ({ value, nearest }) =>
    `nessun evento mostrato ha l’id «${value}»${nearest ? `; intendevi «${nearest}»?` : '; correggi l’id o elimina il collegamento'}`,
  'link-to-self': () => 'l’evento rimanda a sé stesso; indicane un altro o elimina il collegamento',
  'link-type-unknown': ({ value, allowed }) =>
    `il tipo di collegamento «${value}» non esiste; viene usato «see», scegli tra ${allowed}`,
  'url-unsafe': ({ allowed }) =>
    `questo indirizzo non viene usato; scrivine uno che inizi con ${allowed}`,
  'color-invalid': () => 'questo non è un colore; scrivilo nella forma #1f5fae',
  'alt-missing': () =>
    'l’immagine non è descritta per chi non la vede; aggiungi «alt», "" se è decorativa',
  'language-tag': ({ found }) =>
    `«${found}» non è una lingua; scrivi un codice come de, en o pt-BR`,
  'time-zone-unknown': ({ value }) =>
    `il fuso orario «${value}» non esiste; scrivi un nome come Europe/Berlin. Fino ad allora gli orari valgono come UTC`,
  'load-not-shared': ({ url }) =>
    `il foglio di calcolo «${url}» non è aperto a tutti; in Fogli Google scegli Condividi e «Chiunque abbia il link», oppure File, Condividi, Pubblica sul web`,
  'header-missing': () =>
    'la prima riga deve dare un nome alle colonne; servono almeno «when» e «title»',
  'column-duplicate': ({ field, other }) =>
    `le colonne «${other}» e «${field}» hanno lo stesso significato ed è mostrata solo la prima; eliminane o rinominane una`,
  'cells-surplus': ({ count, columns }) =>
    `questa riga ha più celle (${count}) che colonne (${columns}); metti tra virgolette il testo che contiene il separatore`,
  'quotation-stray': () =>
    'una virgoletta di questa riga non è chiusa o non è raddoppiata; controlla la riga e scrivi due volte le virgolette dentro un testo',

  'date-not-text': ({ value }) =>
    `una data è un testo come «2025-11-24», qui c’è ${value}; mettila tra virgolette`,
  'date-empty': () => 'la data è vuota; scrivi per esempio 2025-11-24, 2025-11 o 2025',
  'date-syntax': ({ value }) =>
    `«${value}» non è una data; scrivi per esempio 2025-11-24, 2025-11 o 2025`,
  'date-trailing': ({ position, found }) =>
    `carattere ${position}: la data finisce prima di «${found}»; elimina il resto o scrivi 2025-11-24, 2025-11-24T20:21 o 2022/2025`,
  'date-blank': ({ position }) => `carattere ${position}: elimina lo spazio prima o dopo la data`,
  'date-basic': ({ found }) => `tra anno, mese e giorno servono trattini; scrivi ${found}`,
  'date-year': ({ position }) =>
    `carattere ${position}: una data comincia con un anno di quattro cifre, come 2025-11-24; gli anni più lunghi si scrivono Y12345`,
  'date-two-digits': ({ position }) =>
    `carattere ${position}: mese e giorno hanno due cifre ciascuno precedute da un trattino, come 2025-01-09`,
  'date-year-zero': () => 'l’anno -0000 non esiste; scrivi 0000 per l’1 a.C., -0001 per il 2 a.C.',
  'date-long-year': ({ position, found }) =>
    `carattere ${position}: Y sta davanti a cinque o più cifre senza zero iniziale, non davanti a ${found}; scrivi un anno di quattro cifre senza Y`,
  'date-exponent': ({ position }) =>
    `carattere ${position}: mancano le cifre dopo E, come in Y17E8`,
  'date-decimal': ({ position, found }) =>
    `carattere ${position}: un anno non ha decimali; scrivere ${found}`,
  'date-too-far': ({ position }) => `carattere ${position}: gli anni si contano fino a 1E15`,
  'date-significant': ({ position, most }) =>
    `carattere ${position}: dopo S si indica quante cifre contano, da 1 a ${most}, come in 1950S2`,
  'date-month': ({ position, found }) =>
    `carattere ${position}: il mese ${found} non esiste; scrivi da 01 a 12, o da 21 a 41 per una stagione o una parte dell’anno`,
  'date-day': ({ position, found }) =>
    `carattere ${position}: il giorno ${found} non esiste; scrivi da 01 a 31`,
  'date-no-such-day': ({ position, found }) =>
    `carattere ${position}: ${found} non è in nessun calendario; quel mese ha meno giorni`,
  'date-season-day': ({ position }) =>
    `carattere ${position}: una stagione (da 21 a 41 al posto del mese) non ha giorno; omettilo`,
  'date-season-year': ({ position }) =>
    `carattere ${position}: una stagione richiede un anno senza X`,
  'date-time-needs-day': ({ position }) =>
    `carattere ${position}: prima di un orario serve una data completa, come 2025-11-24T20:21`,
  'date-time-qualifier': ({ position }) =>
    `carattere ${position}: con un orario, ? ~ % possono stare solo in fondo`,
  'date-hour': ({ position, found }) =>
    `carattere ${position}: l’ora «${found}» non esiste; scrivi da 00 a 23, la mezzanotte come 00:00 del giorno nuovo`,
  'date-minute': ({ position, found }) =>
    `carattere ${position}: il minuto «${found}» non esiste; scrivi da 00 a 59`,
  'date-second': ({ position, found }) =>
    `carattere ${position}: il secondo «${found}» non esiste; scrivi da 00 a 59`,
  'date-fraction': ({ position }) =>
    `carattere ${position}: mancano le cifre dopo il segno decimale`,
  'date-offset': ({ position }) =>
    `carattere ${position}: scrivi la differenza da UTC come Z o +01:00`,
  'date-bracket': ({ position }) =>
    `carattere ${position}: la parentesi non è chiusa; scrivi un fuso come [Europe/Berlin]`,
  'date-tag': ({ position, found }) =>
    `carattere ${position}: «${found}» non è comprensibile; eliminalo`,
  'date-zone': ({ position, found }) =>
    `carattere ${position}: il fuso orario «${found}» non esiste; scrivi un nome dell’elenco IANA, come [Europe/Berlin]`,
  'date-default-zone': ({ found }) =>
    `l’orario richiede un fuso e «${found}» non lo è; imposta timeZone su un nome dell’elenco IANA come Europe/Berlin`,
  'date-offset-zone': ({ zone, found }) =>
    `gli orologi di ${zone} in quel momento non sono a ${found}; elimina uno dei due`,
  'date-second-slash': ({ position }) =>
    `carattere ${position}: la barra separa inizio e fine e ce n’è una sola, come in 2022-02-24/2025-11-24; un giorno si scrive 2025-11-24`,
  'date-no-edge': ({ position }) =>
    `carattere ${position}: l’inizio o la fine deve essere una data, come in 2022/.. o ../2022`,
  'date-reversed': ({ position }) => `carattere ${position}: la fine precede l’inizio; scambiali`,
  'date-set-end': ({ position }) =>
    `carattere ${position}: l’insieme non è chiuso; scrivi [2025,2026] per una delle date, {2025,2026} per tutte`,
  'date-set-empty': ({ position }) =>
    `carattere ${position}: qui manca una data; separa le date con una sola virgola, come in [2025,2026]`,
  'date-typed': ({ position, found }) =>
    `carattere ${position}: «${found}» non si legge come data; scrivi 2025-11-24, 2022–2024 o, in inglese o tedesco, 24 November 2025 o c. 1848`,
  'date-ambiguous': ({ position, found, other }) =>
    `carattere ${position}: può significare ${found} oppure ${other}; scrivi la data che intendi`,
  'date-weekday': ({ position, found, other }) =>
    `carattere ${position}: ${other} non cade di «${found}»; correggi la data o il giorno della settimana`,
};
