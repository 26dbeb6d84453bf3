import type { ProblemWords } from '../words.ts';

/** Italian sentences about data and dates: what is wrong, and the mend. */
export const problemsIt: ProblemWords = {
  'load-missing': ({ url, status }) =>
    `all’indirizzo «${url}» non c’è nulla (${status}); correggi «src» o metti lì il documento`,
  'load-refused': ({ url, status }) =>
    `il server non dà accesso a «${url}» (stato ${status}); verifica se occorre l’accesso con password o riprova più tardi`,
  'load-failed': ({ url }) =>
    `impossibile caricare «${url}»; verifica l’indirizzo e la connessione, e se rimanda a un altro server, per esempio per accedere`,
  'load-address': ({ url }) =>
    `da «${url}» non si può caricare nulla; indica un indirizzo che inizi con https o relativo alla pagina. Una pagina aperta come file ha bisogno di un server web`,
  'load-blocked': ({ url, target }) =>
    `«${url}», su un altro server, non ha risposto a questa pagina; verifica l’indirizzo e la connessione, e che quel server risponda con «Access-Control-Allow-Origin: ${target}» (CORS)`,
  'load-empty': ({ url, status }) =>
    `il server non ha inviato nulla per «${url}» (stato ${status}); metti lì il documento`,
  'load-login': ({ url, target }) =>
    `«${url}» rimanda alla pagina web «${target}», probabilmente per accedere; rendi pubblico il documento o correggi «src»`,
  'load-mixed': ({ url }) =>
    `la pagina è cifrata e «${url}» non lo è, perciò il browser la blocca; scrivi l’indirizzo con https`,
  'load-not-text': ({ url }) =>
    `«${url}» non è testo, ma forse una cartella di lavoro, un’immagine o un archivio; salvalo come JSON o CSV in UTF-8`,
  'load-offline': ({ url }) =>
    `impossibile caricare «${url}» perché manca la connessione a internet; verifica la connessione e riprova`,
  'load-timeout': ({ url }) =>
    `da «${url}» non arriva nulla da tempo; verifica la connessione e il server o riprova più tardi`,
  'load-too-large': ({ url, limit }) =>
    `«${url}» supera ${limit}; togli ciò che non viene mostrato o indica gli eventi in colonne`,
  'load-truncated': ({ url }) =>
    `il trasferimento di «${url}» si è interrotto; riprova e, se non basta, verifica il file sul server`,
  'load-unavailable': ({ url, status }) =>
    `il server al momento non può fornire «${url}» (stato ${status}); riprova più tardi`,
  'encoding-guessed': () =>
    'il testo non è in UTF-8 ed è stato letto come Windows-1252; se alcune lettere sono sbagliate, salvalo in UTF-8',
  'input-empty': () => 'non ci sono dati; indica un documento con un elenco «events»',
  'input-html': () =>
    'questa è una pagina web o XML, non dati; verifica l’indirizzo e se chiede di accedere',
  'input-not-json': ({ line, column, found }) =>
    line === '1' && column === '1'
      ? 'il testo non inizia né come JSON né come tabella; nella prima riga della tabella scrivi i nomi delle colonne, come «when» e «title»'
      : `riga ${line}, colonna ${column}: JSON non valido in «${found}»; spesso subito prima manca una virgola o una virgoletta o ce n’è una di troppo`,
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
  'items-many': ({ field, count, rows }) =>
    `«${field}» ha ${count} voci e ne vengono lette solo le prime ${rows}; togli ciò che non viene mostrato`,
  'problems-many': ({ count }) =>
    `altre segnalazioni non sono elencate (${count}); correggi prima queste`,
  'not-a-text': ({ field }) =>
    `«${field}» deve essere un testo, o un testo per lingua come {"it": "…", "en": "…"}`,
  'not-a-list': ({ field }) => `«${field}» deve essere un elenco; mettilo tra parentesi quadre`,
  'not-an-object': ({ field }) =>
    `«${field}» deve essere un oggetto con campi, tra parentesi graffe`,
  'when-missing': () => 'manca la data; aggiungi «when», per esempio 2025-11-24, 2025-11 o 2022/..',
  'title-missing': () => 'manca il titolo; aggiungine uno di poche parole',
  'field-missing': ({ field }) => `manca «${field}»; aggiungilo o elimina ciò a cui appartiene`,
  'field-unknown': ({ field, nearest, count, rows }) =>
    `il campo «${field}» non è noto e non viene mostrato${rows && ` (${count} ×, righe ${rows})`}${nearest ? `; intendevi «${nearest}»?` : '; controlla il nome o toglilo'}`,
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
  'group-duplicate': ({ value }) =>
    `il gruppo «${value}» compare due volte; vale il primo, elimina il secondo`,
  'link-target-unknown': ({ value, nearest }) =>
    `nessun evento mostrato ha l’id «${value}»${nearest ? `; intendevi «${nearest}»?` : '; correggi l’id o elimina il collegamento'}`,
  'link-to-self': () => 'l’evento rimanda a sé stesso; indicane un altro o elimina il collegamento',
  'link-type-unknown': ({ value, allowed }) =>
    `il tipo di collegamento «${value}» non esiste; viene usato «see», scegli tra ${allowed}`,
  'url-unsafe': ({ allowed }) =>
    `questo indirizzo non viene usato; scrivine uno che inizi con ${allowed}`,
  'value-invalid': ({ field, value, allowed }) =>
    `«${field}» non può essere «${value}» e viene omesso; valori ammessi: ${allowed}`,
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
  'confirmed-future': ({ value, found, other }) =>
    `l’evento è indicato come «${value}», ma la sua data ${found} è successiva ad «asOf» (${other}); scrivi «planned» oppure correggi la data o «asOf»`,
  'event-duplicate': ({ value, other }) =>
    `«${value}» compare già nella riga ${other} con la stessa data; elimina uno dei due o spiega nei titoli in che cosa differiscono`,
  'planned-past': ({ value, found, other }) =>
    `l’evento è indicato come «${value}», ma la sua data ${found} è anteriore ad «asOf» (${other}); spiega com’è andata oppure correggi la data o «asOf»`,
  'source-missing': ({ count, rows }) =>
    `non è indicata alcuna fonte${rows && ` (${count} ×, righe ${rows})`}; aggiungi «sources», o una sola «source» per tutto il documento`,
  'time-repeated': ({ value, zone }) =>
    `gli orologi di ${zone} segnano ${value} due volte e si prende l’ora precedente; scrivi quale intendi, per esempio 02:30+01:00`,
  'time-skipped': ({ value, zone }) =>
    `gli orologi di ${zone} non segnano mai ${value}, perché in quel momento vanno avanti; correggi l’ora`,
  'zone-missing': ({ value, count, rows }) =>
    `l’ora ${value} non ha fuso e vale come UTC${rows && ` (${count} ×, righe ${rows})`}; aggiungi «timeZone» per tutto il documento o scrivi l’ora come 20:21+01:00`,

  'date-not-text': ({ value }) =>
    `una data è un testo come «2025-11-24», qui c’è ${value}; mettila tra virgolette`,
  'date-empty': () => 'la data è vuota; scrivi per esempio 2025-11-24, 2025-11 o 2025',
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
  'date-too-far': ({ position }) =>
    `carattere ${position}: gli anni si contano fino a 1E15; scrivi un numero più piccolo`,
  'date-significant': ({ position, most }) =>
    `carattere ${position}: dopo S si indica quante cifre contano, da 1 a ${most}, come in 1950S2`,
  'date-month': ({ position, found }) =>
    `carattere ${position}: il mese ${found} non esiste; scrivi da 01 a 12, o da 21 a 41 per una stagione o una parte dell’anno`,
  'date-day': ({ position, found }) =>
    `carattere ${position}: il giorno ${found} non esiste; scrivi da 01 a 31`,
  'date-no-such-day': ({ position, found }) =>
    `carattere ${position}: ${found} non è in nessun calendario; quel mese ha meno giorni, correggi il giorno o il mese`,
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
