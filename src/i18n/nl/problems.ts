import type { ProblemWords } from '../words.ts';

/** Dutch sentences about data and dates: what is wrong, and the mend. */
export const problemsNl: ProblemWords = {
  'load-missing': ({ url, status }) =>
    `op ‘${url}’ is niets te vinden (${status}); verbeter ‘src’ of zet het document daar neer`,
  'load-refused': ({ url, status }) =>
    `de server geeft ‘${url}’ niet vrij (status ${status}); kijk of inloggen nodig is, of probeer het later opnieuw`,
  'load-failed': ({ url }) =>
    `‘${url}’ kon niet worden geladen; controleer adres en verbinding, ook of het adres doorstuurt naar een andere server, bijvoorbeeld om in te loggen`,
  'load-address': ({ url }) =>
    `van ‘${url}’ is niets te laden; geef een adres dat met https begint of dat van de pagina uitgaat. Een als bestand geopende pagina heeft een webserver nodig`,
  'load-blocked': ({ url, target }) =>
    `‘${url}’ op een andere server gaf deze pagina geen antwoord; controleer adres en verbinding, ook of die server antwoordt met ‘Access-Control-Allow-Origin: ${target}’ (CORS)`,
  'load-empty': ({ url, status }) =>
    `de server stuurde niets voor ‘${url}’ (status ${status}); zet het document daar neer`,
  'load-login': ({ url, target }) =>
    `‘${url}’ stuurt door naar de webpagina ‘${target}’, waarschijnlijk om in te loggen; maak het document openbaar of verbeter ‘src’`,
  'load-mixed': ({ url }) =>
    `de pagina is versleuteld en ‘${url}’ niet, daarom blokkeert de browser dat adres; schrijf het met https`,
  'load-not-text': ({ url }) =>
    `‘${url}’ is geen tekst, maar misschien een werkmap, een afbeelding of een archief; bewaar het als JSON of als CSV in UTF-8`,
  'load-offline': ({ url }) =>
    `‘${url}’ kon niet worden geladen omdat er geen internetverbinding is; controleer de verbinding en probeer het opnieuw`,
  'load-timeout': ({ url }) =>
    `van ‘${url}’ kwam lange tijd niets; controleer verbinding en server, of probeer het later opnieuw`,
  'load-too-large': ({ url, limit }) =>
    `‘${url}’ is groter dan ${limit}; laat weg wat niet wordt getoond, of geef de gebeurtenissen als kolommen`,
  'load-truncated': ({ url }) =>
    `de overdracht van ‘${url}’ brak af; probeer het opnieuw en controleer, als dat niet helpt, het bestand op de server`,
  'load-unavailable': ({ url, status }) =>
    `de server kan ‘${url}’ nu niet leveren (status ${status}); probeer het later opnieuw`,
  'encoding-guessed': () =>
    'de tekst is niet in UTF-8 en is gelezen als Windows-1252; bewaar hem in UTF-8 als er letters niet kloppen',
  'input-empty': () => 'er zijn geen gegevens; geef een document met een lijst ‘events’',
  'input-html': () =>
    'dit is een webpagina of XML, geen gegevens; controleer het adres, ook of daar inloggen nodig is',
  'input-not-json': ({ line, column, found }) =>
    line === '1' && column === '1'
      ? 'de tekst begint niet als JSON en niet als tabel; zet op de eerste regel van een tabel de namen van de kolommen, zoals ‘when’ en ‘title’'
      : `regel ${line}, kolom ${column}: geen geldige JSON bij ‘${found}’; vaak ontbreekt ervoor een komma of aanhalingsteken, of staat er een te veel`,
  'input-truncated': ({ line }) =>
    `regel ${line}: de gegevens breken halverwege af; ga na of ze volledig zijn gekopieerd of verstuurd`,
  'input-type': ({ value }) =>
    `er is een document of een lijst gebeurtenissen nodig, niet ‘${value}’; geef JSON-tekst of een object`,
  'input-unreadable': ({ value }) =>
    `het gegevensobject is niet te lezen (${value}); geef gewone gegevens`,
  'format-unknown': ({ value, allowed }) =>
    `het formaat ‘${value}’ bestaat niet; laat het weg of kies uit ${allowed}`,
  'events-missing': () => 'het document bevat geen gebeurtenissen; geef ze als een lijst ‘events’',
  'events-empty': () => 'de lijst met gebeurtenissen is leeg; voeg minstens één gebeurtenis toe',
  'events-and-columns': () =>
    'het document bevat ‘events’ en ‘columns’; alleen ‘events’ wordt getoond, dus verwijder een van beide',
  'columns-length': ({ field, count, rows }) =>
    `de kolom ‘${field}’ heeft niet evenveel waarden (${count}) als er gebeurtenissen zijn (${rows}); geef één waarde per gebeurtenis, null voor geen`,
  'items-many': ({ field, count, rows }) =>
    `‘${field}’ heeft ${count} onderdelen, waarvan alleen de eerste ${rows} worden gelezen; laat weg wat niet wordt getoond`,
  'problems-many': ({ count }) =>
    `er zijn meer bevindingen dan hier staan (nog ${count}); verhelp eerst deze`,
  'not-a-text': ({ field }) =>
    `‘${field}’ moet een tekst zijn, of één tekst per taal zoals {"nl": "…", "en": "…"}`,
  'not-a-list': ({ field }) => `‘${field}’ moet een lijst zijn; zet die tussen vierkante haken`,
  'not-an-object': ({ field }) => `‘${field}’ moet een object met velden zijn, tussen accolades`,
  'when-missing': () =>
    'de datum ontbreekt; voeg ‘when’ toe, bijvoorbeeld 2025-11-24, 2025-11 of 2022/..',
  'title-missing': () => 'de titel ontbreekt; voeg er een van enkele woorden toe',
  'field-missing': ({ field }) =>
    `‘${field}’ ontbreekt; voeg het toe of verwijder datgene waar het bij hoort`,
  'field-unknown': ({ field, nearest, count, rows }) =>
    `het veld ‘${field}’ is niet bekend en wordt niet getoond${rows && ` (${count} ×, rijen ${rows})`}${nearest ? `; bedoelt u ‘${nearest}’?` : '; controleer de naam of laat het weg'}`,
  'no-counterpart': ({ field, count }) =>
    `‘${field}’ heeft hier geen tegenhanger en blijft weg${count === '1' ? '' : ` (${count} ×)`}; ga na of u het mist`,
  'moment-expected': ({ field }) =>
    `‘${field}’ moet één dag of tijdstip zijn, bijvoorbeeld 2025-11-24T20:21[Europe/Berlin]`,
  'end-before-start': () => 'het einde ligt voor het begin; verwissel ze',
  'id-duplicate': ({ value, given }) =>
    `de id ‘${value}’ is al van een eerdere gebeurtenis; deze heet ‘${given}’ tot ze een eigen id heeft`,
  'status-unknown': ({ value, nearest, allowed }) =>
    `de status ‘${value}’ bestaat niet${nearest ? `; bedoelt u ‘${nearest}’?` : `; kies uit ${allowed}`}`,
  'importance-range': () =>
    '‘importance’ is een geheel getal van 1 (minst) tot 5 (meest); er wordt 3 gebruikt',
  'group-unknown': ({ value, nearest }) =>
    `de groep ‘${value}’ bestaat niet${nearest ? `; bedoelt u ‘${nearest}’?` : '; voeg die toe aan ‘groups’ of gebruik een bestaande'}`,
  'group-duplicate': ({ value }) =>
    `de groep ‘${value}’ staat er twee keer; de eerste telt, verwijder de tweede`,
  'link-target-unknown': ({ value, nearest }) =>
    `geen getoonde gebeurtenis heeft de id ‘${value}’${nearest ? `; bedoelt u ‘${nearest}’?` : '; verbeter de id of verwijder de verwijzing'}`,
  'link-to-self': () =>
    'de gebeurtenis verwijst naar zichzelf; noem een andere of verwijder de verwijzing',
  'link-type-unknown': ({ value, allowed }) =>
    `het soort verwijzing ‘${value}’ bestaat niet; ‘see’ wordt gebruikt, kies uit ${allowed}`,
  'url-unsafe': ({ allowed }) =>
    `dit adres wordt niet gebruikt; geef een adres dat begint met ${allowed}`,
  'value-invalid': ({ field, value, allowed }) =>
    `“${field}” kan niet “${value}” zijn en wordt weggelaten; toegestaan: ${allowed}`,
  'color-invalid': () => 'dit is geen kleur; schrijf die als #1f5fae',
  'alt-missing': () =>
    'de afbeelding heeft geen beschrijving voor wie haar niet ziet; voeg ‘alt’ toe, "" als ze versiering is',
  'language-tag': ({ found }) => `‘${found}’ is geen taal; schrijf een code zoals de, en of pt-BR`,
  'time-zone-unknown': ({ value }) =>
    `de tijdzone ‘${value}’ bestaat niet; schrijf een naam zoals Europe/Berlin. Tot dan gelden tijden als UTC`,
  'load-not-shared': ({ url }) =>
    `het rekenblad ‘${url}’ is niet voor iedereen toegankelijk; kies in Google Spreadsheets Delen en ‘Iedereen met de link’, of Bestand, Delen, Publiceren op internet`,
  'header-missing': () =>
    'de eerste rij moet de kolommen benoemen; minstens ‘when’ en ‘title’ zijn nodig',
  'column-duplicate': ({ field, other }) =>
    `de kolommen ‘${other}’ en ‘${field}’ betekenen hetzelfde en alleen de eerste wordt getoond; verwijder of hernoem er een`,
  'cells-surplus': ({ count, columns }) =>
    `deze rij heeft meer cellen (${count}) dan kolommen (${columns}); zet een tekst waar het scheidingsteken in staat tussen aanhalingstekens`,
  'quotation-stray': () =>
    'een aanhalingsteken in deze rij is niet gesloten of niet verdubbeld; controleer de rij en schrijf een teken binnen een tekst twee keer',
  'confirmed-future': ({ value, found, other }) =>
    `de gebeurtenis heet ‘${value}’, maar haar datum ${found} ligt na ‘asOf’ (${other}); schrijf ‘planned’ of verbeter de datum of ‘asOf’`,
  'event-duplicate': ({ value, other }) =>
    `‘${value}’ staat met dezelfde datum al in rij ${other}; verwijder een van beide of zeg in de titels wat het verschil is`,
  'planned-past': ({ value, found, other }) =>
    `de gebeurtenis heet ‘${value}’, maar haar datum ${found} ligt voor ‘asOf’ (${other}); zeg wat ervan geworden is of verbeter de datum of ‘asOf’`,
  'source-missing': ({ count, rows }) =>
    `er is geen bron genoemd${rows && ` (${count} ×, rijen ${rows})`}; voeg ‘sources’ toe, of één keer ‘source’ voor het hele document`,
  'time-repeated': ({ value, zone }) =>
    `de klokken van ${zone} wijzen ${value} twee keer aan en de vroegste tijd geldt; schrijf welke bedoeld is, zoals 02:30+01:00`,
  'time-skipped': ({ value, zone }) =>
    `de klokken van ${zone} wijzen ${value} nooit aan, want ze gaan dan vooruit; verbeter de tijd`,
  'zone-missing': ({ value, count, rows }) =>
    `de tijd ${value} heeft geen zone en geldt als UTC${rows && ` (${count} ×, rijen ${rows})`}; voeg ‘timeZone’ toe voor het hele document of schrijf de tijd als 20:21+01:00`,

  'date-not-text': ({ value }) =>
    `een datum is een tekst zoals ‘2025-11-24’, hier staat ${value}; zet die tussen aanhalingstekens`,
  'date-empty': () => 'de datum is leeg; schrijf bijvoorbeeld 2025-11-24, 2025-11 of 2025',
  'date-trailing': ({ position, found }) =>
    `teken ${position}: de datum eindigt voor ‘${found}’; verwijder de rest of schrijf 2025-11-24, 2025-11-24T20:21 of 2022/2025`,
  'date-blank': ({ position }) => `teken ${position}: verwijder de spatie voor of na de datum`,
  'date-basic': ({ found }) => `tussen jaar, maand en dag horen streepjes; schrijf ${found}`,
  'date-year': ({ position }) =>
    `teken ${position}: een datum begint met een jaar van vier cijfers, zoals 2025-11-24; langere jaren worden Y12345 geschreven`,
  'date-two-digits': ({ position }) =>
    `teken ${position}: maand en dag hebben elk twee cijfers met een streepje ervoor, zoals 2025-01-09`,
  'date-year-zero': () =>
    'het jaar -0000 bestaat niet; schrijf 0000 voor 1 v.Chr., -0001 voor 2 v.Chr.',
  'date-long-year': ({ position, found }) =>
    `teken ${position}: Y staat voor vijf of meer cijfers zonder voorloopnul, niet voor ${found}; schrijf een jaar van vier cijfers zonder Y`,
  'date-exponent': ({ position }) => `teken ${position}: na E ontbreken cijfers, zoals in Y17E8`,
  'date-decimal': ({ position, found }) =>
    `teken ${position}: een jaar heeft geen decimalen; schrijf ${found}`,
  'date-too-far': ({ position }) =>
    `teken ${position}: jaren worden geteld tot 1E15; schrijf een kleiner getal`,
  'date-significant': ({ position, most }) =>
    `teken ${position}: na S staat hoeveel cijfers tellen, 1 tot ${most}, zoals in 1950S2`,
  'date-month': ({ position, found }) =>
    `teken ${position}: maand ${found} bestaat niet; schrijf 01 tot 12, of 21 tot 41 voor een seizoen of een deel van het jaar`,
  'date-day': ({ position, found }) =>
    `teken ${position}: dag ${found} bestaat niet; schrijf 01 tot 31`,
  'date-no-such-day': ({ position, found }) =>
    `teken ${position}: ${found} staat in geen enkele kalender; die maand heeft minder dagen, verbeter dag of maand`,
  'date-season-day': ({ position }) =>
    `teken ${position}: een seizoen (21 tot 41 in plaats van de maand) heeft geen dag; laat die weg`,
  'date-season-year': ({ position }) =>
    `teken ${position}: een seizoen heeft een jaar zonder X nodig`,
  'date-time-needs-day': ({ position }) =>
    `teken ${position}: voor een tijd hoort een volledige datum, zoals 2025-11-24T20:21`,
  'date-time-qualifier': ({ position }) =>
    `teken ${position}: bij een tijd kunnen ? ~ % alleen helemaal aan het eind staan`,
  'date-hour': ({ position, found }) =>
    `teken ${position}: het uur ‘${found}’ bestaat niet; schrijf 00 tot 23, middernacht als 00:00 van de nieuwe dag`,
  'date-minute': ({ position, found }) =>
    `teken ${position}: de minuut ‘${found}’ bestaat niet; schrijf 00 tot 59`,
  'date-second': ({ position, found }) =>
    `teken ${position}: de seconde ‘${found}’ bestaat niet; schrijf 00 tot 59`,
  'date-fraction': ({ position }) => `teken ${position}: na het decimaalteken ontbreken cijfers`,
  'date-offset': ({ position }) =>
    `teken ${position}: schrijf het verschil met UTC als Z of +01:00`,
  'date-bracket': ({ position }) =>
    `teken ${position}: het haakje is niet gesloten; schrijf een zone als [Europe/Berlin]`,
  'date-tag': ({ position, found }) =>
    `teken ${position}: ‘${found}’ is niet te begrijpen; laat het weg`,
  'date-zone': ({ position, found }) =>
    `teken ${position}: de tijdzone ‘${found}’ bestaat niet; schrijf een naam uit de IANA-lijst, zoals [Europe/Berlin]`,
  'date-default-zone': ({ found }) =>
    `de tijd heeft een zone nodig en ‘${found}’ is er geen; zet timeZone op een naam uit de IANA-lijst zoals Europe/Berlin`,
  'date-offset-zone': ({ zone, found }) =>
    `de klokken van ${zone} staan dan niet op ${found}; laat een van beide weg`,
  'date-second-slash': ({ position }) =>
    `teken ${position}: een schuine streep scheidt begin en einde en er is er maar één, zoals in 2022-02-24/2025-11-24; een dag is 2025-11-24`,
  'date-no-edge': ({ position }) =>
    `teken ${position}: begin of einde moet een datum zijn, zoals in 2022/.. of ../2022`,
  'date-reversed': ({ position }) =>
    `teken ${position}: het einde ligt voor het begin; verwissel ze`,
  'date-set-end': ({ position }) =>
    `teken ${position}: de verzameling is niet gesloten; schrijf [2025,2026] voor één ervan, {2025,2026} voor allemaal`,
  'date-set-empty': ({ position }) =>
    `teken ${position}: hier ontbreekt een datum; scheid datums met één komma, zoals in [2025,2026]`,
  'date-typed': ({ position, found }) =>
    `teken ${position}: ‘${found}’ is niet als datum te lezen; schrijf 2025-11-24, 2022–2024 of, in het Engels of Duits, 24 November 2025 of c. 1848`,
  'date-ambiguous': ({ position, found, other }) =>
    `teken ${position}: dit kan ${found} of ${other} betekenen; schrijf welke datum bedoeld is`,
  'date-weekday': ({ position, found, other }) =>
    `teken ${position}: ${other} valt niet op ‘${found}’; verbeter de datum of de dag van de week`,
};
