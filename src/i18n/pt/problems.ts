import type { ProblemWords } from '../words.ts';

/** Portuguese sentences about data and dates: what is wrong, and the mend. */
export const problemsPt: ProblemWords = {
  'load-missing': ({ url, status }) =>
    `não há nada em “${url}” (${status}); corrija “src” ou coloque lá o documento`,
  'load-refused': ({ url, status }) =>
    `o servidor não dá acesso a “${url}” (estado ${status}); verifique se é preciso autenticação ou tente mais tarde`,
  'load-failed': ({ url }) =>
    `não foi possível carregar “${url}”; verifique o endereço e a rede, e se ele remete para outro servidor, por exemplo para autenticação`,
  'load-address': ({ url }) =>
    `não se pode carregar nada de “${url}”; indique um endereço que comece por https ou relativo à página. Uma página aberta como ficheiro precisa de um servidor web`,
  'load-blocked': ({ url, target }) =>
    `“${url}”, noutro servidor, não respondeu a esta página; verifique o endereço e a rede, e se esse servidor responde com “Access-Control-Allow-Origin: ${target}” (CORS)`,
  'load-empty': ({ url, status }) =>
    `o servidor não enviou nada para “${url}” (estado ${status}); coloque lá o documento`,
  'load-login': ({ url, target }) =>
    `“${url}” remete para a página web “${target}”, provavelmente de autenticação; torne o documento público ou corrija “src”`,
  'load-mixed': ({ url }) =>
    `a página é cifrada e “${url}” não é, por isso o navegador bloqueia esse endereço; escreva-o com https`,
  'load-not-text': ({ url }) =>
    `“${url}” não é texto, mas talvez um livro de cálculo, uma imagem ou um ficheiro comprimido; guarde-o como JSON ou CSV em UTF-8`,
  'load-offline': ({ url }) =>
    `não foi possível carregar “${url}” porque não há ligação à internet; verifique a ligação e tente de novo`,
  'load-timeout': ({ url }) =>
    `há muito que nada chega de “${url}”; verifique a rede e o servidor ou tente mais tarde`,
  'load-too-large': ({ url, limit }) =>
    `“${url}” ultrapassa ${limit}; retire o que não é mostrado ou indique os acontecimentos em colunas`,
  'load-truncated': ({ url }) =>
    `a transferência de “${url}” foi interrompida; tente de novo e, se não bastar, verifique o ficheiro no servidor`,
  'load-unavailable': ({ url, status }) =>
    `o servidor não pode fornecer “${url}” neste momento (estado ${status}); tente mais tarde`,
  'encoding-guessed': () =>
    'o texto não está em UTF-8 e foi lido como Windows-1252; se houver letras erradas, guarde-o em UTF-8',
  'input-empty': () => 'não há dados; indique um documento com uma lista “events”',
  'input-html': () =>
    'isto é uma página web ou XML, não dados; verifique o endereço e se ele pede autenticação',
  'input-not-json': ({ line, column, found }) =>
    line === '1' && column === '1'
      ? 'o texto não começa como JSON nem como tabela; indique na primeira linha da tabela os nomes das colunas, como “when” e “title”'
      : `linha ${line}, coluna ${column}: JSON inválido em “${found}”; muitas vezes falta ou sobra antes uma vírgula ou aspa`,
  'input-truncated': ({ line }) =>
    `linha ${line}: os dados interrompem-se no meio; verifique se foram copiados ou enviados por inteiro`,
  'input-type': ({ value }) =>
    `é preciso um documento ou uma lista de acontecimentos, não “${value}”; indique texto JSON ou um objeto`,
  'input-unreadable': ({ value }) =>
    `não é possível ler o objeto de dados (${value}); indique dados simples`,
  'format-unknown': ({ value, allowed }) =>
    `o formato “${value}” não existe; omita-o ou escolha entre ${allowed}`,
  'events-missing': () => 'o documento não tem acontecimentos; indique-os como uma lista “events”',
  'events-empty': () =>
    'a lista de acontecimentos está vazia; acrescente pelo menos um acontecimento',
  'events-and-columns': () =>
    'o documento tem “events” e “columns”; só “events” é mostrado, por isso elimine um dos dois',
  'columns-length': ({ field, count, rows }) =>
    `a coluna “${field}” não tem tantos valores (${count}) quantos os acontecimentos (${rows}); indique um valor por acontecimento, null se não houver`,
  'items-many': ({ field, count, rows }) =>
    `“${field}” tem ${count} elementos e só são lidos os primeiros ${rows}; retire o que não é mostrado`,
  'problems-many': ({ count }) =>
    `há mais observações que não constam da lista (${count}); corrija primeiro estas`,
  'not-a-text': ({ field }) =>
    `“${field}” tem de ser um texto, ou um texto por idioma como {"pt": "…", "en": "…"}`,
  'not-a-list': ({ field }) => `“${field}” tem de ser uma lista; coloque-a entre [ e ]`,
  'not-an-object': ({ field }) => `“${field}” tem de ser um objeto com campos, entre { e }`,
  'when-missing': () =>
    'falta a data; acrescente “when”, por exemplo 2025-11-24, 2025-11 ou 2022/..',
  'title-missing': () => 'falta o título; acrescente um de poucas palavras',
  'field-missing': ({ field }) => `falta “${field}”; acrescente-o ou elimine aquilo a que pertence`,
  'field-unknown': ({ field, nearest, count, rows }) =>
    `o campo “${field}” é desconhecido e não é mostrado${rows && ` (${count} ×, linhas ${rows})`}${nearest ? `; queria dizer “${nearest}”?` : '; verifique o nome ou retire-o'}`,
  'no-counterpart': ({ field, count }) =>
    `“${field}” não tem equivalente aqui e fica de fora${count === '1' ? '' : ` (${count} ×)`}; verifique se faz falta`,
  'moment-expected': ({ field }) =>
    `“${field}” tem de ser um só dia ou momento, por exemplo 2025-11-24T20:21[Europe/Berlin]`,
  'end-before-start': () => 'o fim é anterior ao início; troque-os',
  'id-duplicate': ({ value, given }) =>
    `o id “${value}” já é de um acontecimento anterior; este chama-se “${given}” até ter o seu`,
  'status-unknown': ({ value, nearest, allowed }) =>
    `o estado “${value}” não existe${nearest ? `; queria dizer “${nearest}”?` : `; escolha entre ${allowed}`}`,
  'importance-range': () =>
    '“importance” é um número inteiro de 1 (a menor) a 5 (a maior); é usado 3',
  'group-unknown': ({ value, nearest }) =>
    `o grupo “${value}” não existe${nearest ? `; queria dizer “${nearest}”?` : '; acrescente-o a “groups” ou use um existente'}`,
  'group-duplicate': ({ value }) =>
    `o grupo “${value}” aparece duas vezes; vale o primeiro, elimine o segundo`,
  'link-target-unknown': ({ value, nearest }) =>
    `nenhum acontecimento mostrado tem o id “${value}”${nearest ? `; queria dizer “${nearest}”?` : '; corrija o id ou elimine o link'}`,
  'link-to-self': () => 'o acontecimento remete para si próprio; indique outro ou elimine o link',
  'link-type-unknown': ({ value, allowed }) =>
    `o tipo de link “${value}” não existe; é usado “see”, escolha entre ${allowed}`,
  'url-unsafe': ({ allowed }) => `este endereço não é usado; escreva um que comece por ${allowed}`,
  'value-invalid': ({ field, value, allowed }) =>
    `«${field}» não pode ser «${value}» e é omitido; valores possíveis: ${allowed}`,
  'color-invalid': () => 'isto não é uma cor; escreva-a na forma #1f5fae',
  'alt-missing': () =>
    'a imagem não está descrita para quem não a vê; acrescente “alt”, "" se for decorativa',
  'language-tag': ({ found }) =>
    `“${found}” não é um idioma; escreva um código como de, en ou pt-BR`,
  'time-zone-unknown': ({ value }) =>
    `o fuso horário “${value}” não existe; escreva um nome como Europe/Berlin. Até lá as horas contam como UTC`,
  'load-not-shared': ({ url }) =>
    `a folha de cálculo “${url}” não está aberta a todos; no Google Sheets escolha Partilhar e “Qualquer pessoa com o link”, ou Ficheiro, Partilhar, Publicar na Web`,
  'header-missing': () =>
    'a primeira linha tem de dar nome às colunas; são precisas pelo menos “when” e “title”',
  'column-duplicate': ({ field, other }) =>
    `as colunas “${other}” e “${field}” significam o mesmo e só a primeira é mostrada; elimine ou mude o nome de uma`,
  'cells-surplus': ({ count, columns }) =>
    `esta linha tem mais células (${count}) do que colunas (${columns}); ponha entre aspas o texto que contém o separador`,
  'quotation-stray': () =>
    'umas aspas desta linha não estão fechadas ou não estão duplicadas; verifique a linha e escreva duas vezes as aspas dentro de um texto',
  'confirmed-future': ({ value, found, other }) =>
    `o acontecimento figura como “${value}”, mas a sua data ${found} é posterior a “asOf” (${other}); escreva “planned” ou corrija a data ou “asOf”`,
  'event-duplicate': ({ value, other }) =>
    `“${value}” já figura na linha ${other} com a mesma data; elimine um dos dois ou diga nos títulos em que diferem`,
  'planned-past': ({ value, found, other }) =>
    `o acontecimento figura como “${value}”, mas a sua data ${found} é anterior a “asOf” (${other}); diga o que foi feito dele ou corrija a data ou “asOf”`,
  'source-missing': ({ count, rows }) =>
    `não é indicada nenhuma fonte${rows && ` (${count} ×, linhas ${rows})`}; acrescente “sources”, ou uma só “source” para todo o documento`,
  'time-repeated': ({ value, zone }) =>
    `os relógios de ${zone} marcam ${value} duas vezes e conta a hora mais cedo; escreva qual é, por exemplo 02:30+01:00`,
  'time-skipped': ({ value, zone }) =>
    `os relógios de ${zone} nunca marcam ${value}, porque nessa altura são adiantados; corrija a hora`,
  'zone-missing': ({ value, count, rows }) =>
    `a hora ${value} não tem fuso e conta como UTC${rows && ` (${count} ×, linhas ${rows})`}; acrescente “timeZone” para todo o documento ou escreva a hora como 20:21+01:00`,

  'date-not-text': ({ value }) =>
    `uma data é um texto como “2025-11-24” e aqui está ${value}; coloque-a entre aspas`,
  'date-empty': () => 'a data está vazia; escreva por exemplo 2025-11-24, 2025-11 ou 2025',
  'date-trailing': ({ position, found }) =>
    `posição ${position}: a data termina antes de “${found}”; elimine o resto ou escreva 2025-11-24, 2025-11-24T20:21 ou 2022/2025`,
  'date-blank': ({ position }) => `posição ${position}: elimine o espaço antes ou depois da data`,
  'date-basic': ({ found }) => `ano, mês e dia separam-se com hífen; escreva ${found}`,
  'date-year': ({ position }) =>
    `posição ${position}: uma data começa por um ano de quatro algarismos, como 2025-11-24; os anos mais longos escrevem-se Y12345`,
  'date-two-digits': ({ position }) =>
    `posição ${position}: mês e dia têm dois algarismos cada, precedidos de um hífen, como 2025-01-09`,
  'date-year-zero': () => 'o ano -0000 não existe; escreva 0000 para 1 a.C., -0001 para 2 a.C.',
  'date-long-year': ({ position, found }) =>
    `posição ${position}: Y vem antes de cinco ou mais algarismos sem zero inicial, não antes de ${found}; escreva um ano de quatro algarismos sem Y`,
  'date-exponent': ({ position }) =>
    `posição ${position}: faltam algarismos depois de E, como em Y17E8`,
  'date-decimal': ({ position, found }) =>
    `posição ${position}: um ano não tem casas decimais; escreva ${found}`,
  'date-too-far': ({ position }) =>
    `posição ${position}: os anos contam-se até 1E15; escreva um número menor`,
  'date-significant': ({ position, most }) =>
    `posição ${position}: depois de S indica-se quantos algarismos contam, de 1 a ${most}, como em 1950S2`,
  'date-month': ({ position, found }) =>
    `posição ${position}: o mês ${found} não existe; escreva de 01 a 12, ou de 21 a 41 para uma estação ou uma parte do ano`,
  'date-day': ({ position, found }) =>
    `posição ${position}: o dia ${found} não existe; escreva de 01 a 31`,
  'date-no-such-day': ({ position, found }) =>
    `posição ${position}: ${found} não está em nenhum calendário; esse mês tem menos dias, corrija o dia ou o mês`,
  'date-season-day': ({ position }) =>
    `posição ${position}: uma estação (de 21 a 41 em vez do mês) não tem dia; omita-o`,
  'date-season-year': ({ position }) => `posição ${position}: uma estação precisa de um ano sem X`,
  'date-time-needs-day': ({ position }) =>
    `posição ${position}: antes de uma hora tem de vir uma data completa, como 2025-11-24T20:21`,
  'date-time-qualifier': ({ position }) =>
    `posição ${position}: com uma hora, ? ~ % só podem vir mesmo no fim`,
  'date-hour': ({ position, found }) =>
    `posição ${position}: a hora “${found}” não existe; escreva de 00 a 23, a meia-noite como 00:00 do novo dia`,
  'date-minute': ({ position, found }) =>
    `posição ${position}: o minuto “${found}” não existe; escreva de 00 a 59`,
  'date-second': ({ position, found }) =>
    `posição ${position}: o segundo “${found}” não existe; escreva de 00 a 59`,
  'date-fraction': ({ position }) =>
    `posição ${position}: faltam algarismos depois do sinal decimal`,
  'date-offset': ({ position }) =>
    `posição ${position}: escreva a diferença para UTC como Z ou +01:00`,
  'date-bracket': ({ position }) =>
    `posição ${position}: falta o ] que fecha; escreva um fuso como [Europe/Berlin]`,
  'date-tag': ({ position, found }) =>
    `posição ${position}: não se compreende “${found}”; elimine-o`,
  'date-zone': ({ position, found }) =>
    `posição ${position}: o fuso horário “${found}” não existe; escreva um nome da lista IANA, como [Europe/Berlin]`,
  'date-default-zone': ({ found }) =>
    `a hora precisa de um fuso e “${found}” não o é; ponha em timeZone um nome da lista IANA como Europe/Berlin`,
  'date-offset-zone': ({ zone, found }) =>
    `nesse momento os relógios de ${zone} não estão em ${found}; elimine um dos dois`,
  'date-second-slash': ({ position }) =>
    `posição ${position}: a barra separa início e fim e só há uma, como em 2022-02-24/2025-11-24; um dia escreve-se 2025-11-24`,
  'date-no-edge': ({ position }) =>
    `posição ${position}: o início ou o fim tem de ser uma data, como em 2022/.. ou ../2022`,
  'date-reversed': ({ position }) => `posição ${position}: o fim é anterior ao início; troque-os`,
  'date-set-end': ({ position }) =>
    `posição ${position}: o conjunto não está fechado; escreva [2025,2026] para uma das datas, {2025,2026} para todas`,
  'date-set-empty': ({ position }) =>
    `posição ${position}: falta aqui uma data; separe as datas com uma só vírgula, como em [2025,2026]`,
  'date-typed': ({ position, found }) =>
    `posição ${position}: “${found}” não se entende como data; escreva 2025-11-24, 2022–2024 ou, em inglês ou alemão, 24 November 2025 ou c. 1848`,
  'date-ambiguous': ({ position, found, other }) =>
    `posição ${position}: pode significar ${found} ou ${other}; escreva a data pretendida`,
  'date-weekday': ({ position, found, other }) =>
    `posição ${position}: ${other} não cai em “${found}”; corrija a data ou o dia da semana`,
};
