import type { ProblemWords } from '../words.ts';

/** Polish sentences about data and dates: what is wrong, and the mend. */
export const problemsPl: ProblemWords = {
  'load-missing': ({ url, status }) =>
    `Pod adresem „${url}” nic nie ma (${status}): popraw „src” albo umieść tam dokument`,
  'load-refused': ({ url, status }) =>
    `Serwer nie udostępnia „${url}” (status ${status}): sprawdź, czy trzeba się zalogować, albo spróbuj później`,
  'load-failed': ({ url }) =>
    `Nie udało się wczytać „${url}”: sprawdź adres i połączenie, a także to, czy nie przekierowuje na inny serwer, na przykład do logowania`,
  'load-address': ({ url }) =>
    `Z „${url}” nie można nic wczytać: podaj adres, który zaczyna się od https albo jest względny wobec strony. Strona otwarta jako plik wymaga serwera WWW`,
  'load-blocked': ({ url, target }) =>
    `„${url}” na obcym serwerze nie odpowiada tej stronie: sprawdź adres i połączenie, a także to, czy ten serwer odpowiada z „Access-Control-Allow-Origin: ${target}” (CORS)`,
  'load-empty': ({ url, status }) =>
    `Serwer nic nie przysłał dla „${url}” (status ${status}): umieść tam dokument`,
  'load-login': ({ url, target }) =>
    `„${url}” przekierowuje na stronę „${target}”, zapewne do logowania: udostępnij dokument publicznie albo popraw „src”`,
  'load-mixed': ({ url }) =>
    `Strona jest szyfrowana, a „${url}” nie, więc przeglądarka blokuje ten adres: podaj go z https`,
  'load-not-text': ({ url }) =>
    `„${url}” to nie tekst, lecz może skoroszyt, obraz lub archiwum: zapisz jako JSON albo CSV w UTF-8`,
  'load-offline': ({ url }) =>
    `Nie udało się wczytać „${url}”, bo nie ma połączenia z internetem: sprawdź połączenie i spróbuj ponownie`,
  'load-timeout': ({ url }) =>
    `Z „${url}” długo nic nie przychodzi: sprawdź połączenie i serwer albo spróbuj później`,
  'load-too-large': ({ url, limit }) =>
    `„${url}” przekracza ${limit}: usuń to, co nie jest pokazywane, albo podaj wydarzenia w kolumnach`,
  'load-truncated': ({ url }) =>
    `Przesyłanie „${url}” zostało przerwane: spróbuj ponownie, a jeśli to nie pomoże, sprawdź plik na serwerze`,
  'load-unavailable': ({ url, status }) =>
    `Serwer nie może teraz udostępnić „${url}” (status ${status}): spróbuj później`,
  'encoding-guessed': () =>
    'Tekst nie jest w UTF-8 i został odczytany jako Windows-1252: jeśli litery są błędne, zapisz go w UTF-8',
  'input-empty': () => 'Nie ma danych: podaj dokument z listą „events”',
  'input-html': () =>
    'To strona internetowa lub XML, a nie dane: sprawdź adres i to, czy nie wymaga logowania',
  'input-not-json': ({ line, column, found }) =>
    line === '1' && column === '1'
      ? 'Tekst nie zaczyna się ani jak JSON, ani jak tabela: w pierwszym wierszu tabeli podaj nazwy kolumn, np. „when” i „title”'
      : `Wiersz ${line}, kolumna ${column}: nieprawidłowy JSON przy „${found}”; często brakuje wcześniej przecinka lub cudzysłowu albo jest o jeden za dużo`,
  'input-truncated': ({ line }) =>
    `Wiersz ${line}: dane urywają się w połowie; czy skopiowano lub przesłano je w całości?`,
  'input-type': ({ value }) =>
    `Potrzebny jest dokument albo lista wydarzeń, a nie „${value}”: podaj tekst JSON lub obiekt`,
  'input-unreadable': ({ value }) =>
    `Nie można odczytać obiektu z danymi (${value}): podaj zwykłe dane`,
  'format-unknown': ({ value, allowed }) =>
    `Nie ma formatu „${value}”: pomiń go albo podaj jeden z następujących: ${allowed}`,
  'events-missing': () => 'W dokumencie nie ma wydarzeń: podaj je jako listę „events”',
  'events-empty': () => 'Lista wydarzeń jest pusta: dodaj co najmniej jedno',
  'events-and-columns': () =>
    'W dokumencie jest i „events”, i „columns”; pokazujemy tylko „events”, więc usuń jedno z nich',
  'columns-length': ({ field, count, rows }) =>
    `W kolumnie „${field}” liczba wartości (${count}) różni się od liczby wydarzeń (${rows}): podaj po jednej na wydarzenie, a null tam, gdzie jej nie ma`,
  'items-many': ({ field, count, rows }) =>
    `„${field}” ma za dużo pozycji (${count}); czytamy tylko pierwsze ${rows}, usuń to, co nie jest pokazywane`,
  'problems-many': ({ count }) =>
    `Pozostałych uwag nie ma na liście (${count}): najpierw popraw te`,
  'not-a-text': ({ field }) =>
    `„${field}” musi być tekstem albo zawierać po jednym tekście na język, np. {"pl": "…", "en": "…"}`,
  'not-a-list': ({ field }) => `„${field}” musi być listą: ujmij ją w nawiasy kwadratowe`,
  'not-an-object': ({ field }) =>
    `„${field}” musi być obiektem z polami, ujętym w nawiasy klamrowe`,
  'when-missing': () => 'Brakuje daty: dodaj „when”, np. 2025-11-24, 2025-11 lub 2022/..',
  'title-missing': () => 'Brakuje tytułu: dodaj go, kilka słów wystarczy',
  'field-missing': ({ field }) => `Brakuje pola „${field}”: dodaj je albo usuń to, do czego należy`,
  'field-unknown': ({ field, nearest, count, rows }) =>
    `Pole „${field}” jest nieznane i nie jest pokazywane${rows && ` (${count} ×, wiersze ${rows})`}${nearest ? `; czy chodzi o „${nearest}”?` : ': sprawdź nazwę albo je usuń'}`,
  'no-counterpart': ({ field, count }) =>
    `„${field}” nie ma tu odpowiednika i zostaje pominięte${count === '1' ? '' : ` (${count} ×)`}: sprawdź, czy tego brakuje`,
  'moment-expected': ({ field }) =>
    `„${field}” musi być jednym dniem lub jedną chwilą, np. 2025-11-24T20:21[Europe/Berlin]`,
  'end-before-start': () => 'Koniec wypada przed początkiem: zamień je miejscami',
  'id-duplicate': ({ value, given }) =>
    `Identyfikator „${value}” ma już wcześniejsze wydarzenie; to nazywa się „${given}”, dopóki nie dostanie własnego`,
  'status-unknown': ({ value, nearest, allowed }) =>
    `Nie ma statusu „${value}”${nearest ? `; czy chodzi o „${nearest}”?` : `: podaj jeden z następujących: ${allowed}`}`,
  'importance-range': () =>
    '„importance” to liczba całkowita od 1 (najmniej ważne) do 5 (najważniejsze); przyjęto 3',
  'group-unknown': ({ value, nearest }) =>
    `Nie ma grupy „${value}”${nearest ? `; czy chodzi o „${nearest}”?` : ': dodaj ją do „groups” albo podaj jedną z istniejących'}`,
  'group-duplicate': ({ value }) =>
    `Grupa „${value}” jest na liście dwa razy; liczy się pierwsza, więc drugą usuń`,
  'link-target-unknown': ({ value, nearest }) =>
    `Żadne pokazane wydarzenie nie ma identyfikatora „${value}”${nearest ? `; czy chodzi o „${nearest}”?` : ': popraw go albo usuń odsyłacz'}`,
  'link-to-self': () => 'Wydarzenie odsyła do samego siebie: wskaż inne albo usuń odsyłacz',
  'link-type-unknown': ({ value, allowed }) =>
    `Nie ma odsyłacza typu „${value}”, przyjęto „see”: podaj jeden z następujących: ${allowed}`,
  'url-unsafe': ({ allowed }) =>
    `Ten adres nie jest używany: podaj taki, który zaczyna się od jednego z: ${allowed}`,
  'value-invalid': ({ field, value, allowed }) =>
    `„${field}” nie może mieć wartości „${value}” i zostaje pominięte; dozwolone: ${allowed}`,
  'color-invalid': () => 'To nie jest kolor: zapisz go tak jak #1f5fae',
  'alt-missing': () =>
    'Zdjęcie nie ma opisu dla tych, którzy go nie widzą: dodaj „alt”, a "" przy samej ozdobie',
  'language-tag': ({ found }) =>
    `„${found}” to nie język: podaj oznaczenie takie jak de, en lub pt-BR`,
  'time-zone-unknown': ({ value }) =>
    `Nie ma strefy czasowej „${value}”: podaj nazwę taką jak Europe/Berlin. Do tego czasu godziny liczone są w UTC`,
  'load-not-shared': ({ url }) =>
    `Arkusz „${url}” nie jest udostępniony wszystkim: w Arkuszach Google wybierz „Udostępnij” i „Każda osoba mająca link” albo „Plik”, „Udostępnij”, „Opublikuj w internecie”`,
  'header-missing': () =>
    'Pierwszy wiersz musi nazywać kolumny: potrzebne są co najmniej „when” i „title”',
  'column-duplicate': ({ field, other }) =>
    `Kolumny „${other}” i „${field}” znaczą to samo, pokazujemy tylko pierwszą: usuń jedną z nich lub zmień jej nazwę`,
  'cells-surplus': ({ count, columns }) =>
    `W tym wierszu liczba komórek (${count}) jest większa niż liczba kolumn (${columns}): tekst zawierający separator ujmij w cudzysłów`,
  'quotation-stray': () =>
    'Cudzysłów w tym wierszu nie jest zamknięty albo nie jest podwojony: sprawdź wiersz, a cudzysłów wewnątrz tekstu zapisz dwa razy',
  'confirmed-future': ({ value, found, other }) =>
    `Wydarzenie ma status „${value}”, ale jego data ${found} jest późniejsza niż „asOf” (${other}): wpisz „planned” albo popraw datę lub „asOf”`,
  'event-duplicate': ({ value, other }) =>
    `„${value}” jest z tą samą datą już w wierszu ${other}: usuń jedno z dwojga albo zaznacz w tytułach, czym się różnią`,
  'planned-past': ({ value, found, other }) =>
    `Wydarzenie ma status „${value}”, ale jego data ${found} jest wcześniejsza niż „asOf” (${other}): napisz, co z niego wyszło, albo popraw datę lub „asOf”`,
  'source-missing': ({ count, rows }) =>
    `Nie podano żadnego źródła${rows && ` (${count} ×, wiersze ${rows})`}: dodaj „sources” albo jedno „source” dla całego dokumentu`,
  'time-repeated': ({ value, zone }) =>
    `Zegary w strefie ${zone} pokazują ${value} dwa razy; przyjęto wcześniejszą chwilę: napisz, o którą chodzi, np. 02:30+01:00`,
  'time-skipped': ({ value, zone }) =>
    `Zegary w strefie ${zone} nigdy nie pokazują ${value}, bo są wtedy przesuwane do przodu: popraw godzinę`,
  'zone-missing': ({ value, count, rows }) =>
    `Godzina ${value} nie ma strefy i liczona jest w UTC${rows && ` (${count} ×, wiersze ${rows})`}: dodaj „timeZone” dla całego dokumentu albo zapisz godzinę tak: 20:21+01:00`,

  'date-not-text': ({ value }) =>
    `Data to tekst taki jak „2025-11-24”, a tu jest ${value}: ujmij ją w cudzysłów`,
  'date-empty': () => 'Data jest pusta: wpisz np. 2025-11-24, 2025-11 lub 2025',
  'date-trailing': ({ position, found }) =>
    `Znak ${position}: data kończy się przed „${found}”; usuń resztę albo wpisz 2025-11-24, 2025-11-24T20:21 lub 2022/2025`,
  'date-blank': ({ position }) => `Znak ${position}: usuń odstęp przed datą lub po niej`,
  'date-basic': ({ found }) => `Rok, miesiąc i dzień trzeba rozdzielić łącznikami: wpisz ${found}`,
  'date-year': ({ position }) =>
    `Znak ${position}: data zaczyna się od czterocyfrowego roku, np. 2025-11-24; dłuższe lata zapisuje się jak Y12345`,
  'date-two-digits': ({ position }) =>
    `Znak ${position}: miesiąc i dzień mają po dwie cyfry i łącznik przed sobą, np. 2025-01-09`,
  'date-year-zero': () => 'Nie ma roku -0000: wpisz 0000 dla 1 r. p.n.e., -0001 dla 2 r. p.n.e.',
  'date-long-year': ({ position, found }) =>
    `Znak ${position}: Y stoi przed co najmniej pięcioma cyframi bez zera na początku, a nie przed ${found}; czterocyfrowy rok wpisz bez Y`,
  'date-exponent': ({ position }) => `Znak ${position}: po E brakuje cyfr, jak w Y17E8; dopisz je`,
  'date-decimal': ({ position, found }) =>
    `Znak ${position}: rok nie ma części dziesiętnej; wpisz ${found}`,
  'date-too-far': ({ position }) =>
    `Znak ${position}: lata liczone są do 1E15; wpisz mniejszą liczbę`,
  'date-significant': ({ position, most }) =>
    `Znak ${position}: po S podaj, ile cyfr się liczy, od 1 do ${most}, np. 1950S2`,
  'date-month': ({ position, found }) =>
    `Znak ${position}: nie ma miesiąca ${found}; wpisz od 01 do 12, a dla pory lub części roku od 21 do 41`,
  'date-day': ({ position, found }) => `Znak ${position}: nie ma dnia ${found}; wpisz od 01 do 31`,
  'date-no-such-day': ({ position, found }) =>
    `Znak ${position}: w kalendarzu nie ma ${found}; ten miesiąc ma mniej dni, popraw dzień lub miesiąc`,
  'date-season-day': ({ position }) =>
    `Znak ${position}: pora roku (od 21 do 41 w miejscu miesiąca) nie ma dnia; usuń go`,
  'date-season-year': ({ position }) =>
    `Znak ${position}: przy porze roku potrzebny jest rok bez X`,
  'date-time-needs-day': ({ position }) =>
    `Znak ${position}: przed godziną potrzebna jest pełna data, np. 2025-11-24T20:21`,
  'date-time-qualifier': ({ position }) =>
    `Znak ${position}: gdy podana jest godzina, ? ~ % mogą stać tylko na samym końcu`,
  'date-hour': ({ position, found }) =>
    `Znak ${position}: nie ma godziny „${found}”; wpisz od 00 do 23, a północ jako 00:00 nowego dnia`,
  'date-minute': ({ position, found }) =>
    `Znak ${position}: nie ma minuty „${found}”; wpisz od 00 do 59`,
  'date-second': ({ position, found }) =>
    `Znak ${position}: nie ma sekundy „${found}”; wpisz od 00 do 59`,
  'date-fraction': ({ position }) =>
    `Znak ${position}: po znaku dziesiętnym brakuje cyfr; dopisz je`,
  'date-offset': ({ position }) =>
    `Znak ${position}: różnicę względem UTC zapisz jako Z lub +01:00`,
  'date-bracket': ({ position }) =>
    `Znak ${position}: nawias nie jest zamknięty; strefę zapisz jako [Europe/Berlin]`,
  'date-tag': ({ position, found }) => `Znak ${position}: „${found}” jest niezrozumiałe; usuń to`,
  'date-zone': ({ position, found }) =>
    `Znak ${position}: nie ma strefy czasowej „${found}”; podaj nazwę z listy IANA, np. [Europe/Berlin]`,
  'date-default-zone': ({ found }) =>
    `Godzina wymaga strefy czasowej, a „${found}” nią nie jest: wpisz w timeZone nazwę z listy IANA, np. Europe/Berlin`,
  'date-offset-zone': ({ zone, found }) =>
    `W strefie ${zone} różnica względem UTC jest wtedy inna niż ${found}: usuń jedno z dwojga`,
  'date-second-slash': ({ position }) =>
    `Znak ${position}: ukośnik oddziela początek od końca i jest tylko jeden, np. 2022-02-24/2025-11-24; dzień zapisuje się jako 2025-11-24`,
  'date-no-edge': ({ position }) =>
    `Znak ${position}: początek lub koniec musi być datą, np. 2022/.. albo ../2022`,
  'date-reversed': ({ position }) =>
    `Znak ${position}: koniec wypada przed początkiem; zamień je miejscami`,
  'date-set-end': ({ position }) =>
    `Znak ${position}: zbiór nie jest zamknięty; wpisz [2025,2026], gdy chodzi o jedną z dat, {2025,2026}, gdy o wszystkie`,
  'date-set-empty': ({ position }) =>
    `Znak ${position}: brakuje tu daty; rozdziel daty pojedynczymi przecinkami, np. [2025,2026]`,
  'date-typed': ({ position, found }) =>
    `Znak ${position}: „${found}” nie daje się odczytać jako data; wpisz 2025-11-24, 2022–2024 albo, po angielsku lub niemiecku, 24 November 2025 czy c. 1848`,
  'date-ambiguous': ({ position, found, other }) =>
    `Znak ${position}: może to znaczyć ${found} albo ${other}; wpisz tę datę, o którą chodzi`,
  'date-weekday': ({ position, found, other }) =>
    `Znak ${position}: dniem tygodnia dla ${other} nie jest „${found}”; popraw datę lub dzień tygodnia`,
};
