import type { ProblemWords } from '../words.ts';

/** Spanish sentences about data and dates: what is wrong, and the mend. */
export const problemsEs: ProblemWords = {
  'load-missing': ({ url, status }) =>
    `en «${url}» no hay nada (${status}); corrija «src» o coloque allí el documento`,
  'load-refused': ({ url, status }) =>
    `el servidor no da acceso a «${url}» (estado ${status}); compruebe si hay que iniciar sesión o inténtelo más tarde`,
  'load-failed': ({ url }) =>
    `no se ha podido cargar «${url}»; compruebe la dirección y la conexión, y si remite a otro servidor, por ejemplo para iniciar sesión`,
  'load-address': ({ url }) =>
    `desde «${url}» no se puede cargar nada; indique una dirección que empiece por https o relativa a la página. Una página abierta como archivo necesita un servidor web`,
  'load-blocked': ({ url, target }) =>
    `«${url}», en otro servidor, no ha respondido a esta página; compruebe la dirección y la conexión, y que ese servidor responda con «Access-Control-Allow-Origin: ${target}» (CORS)`,
  'load-empty': ({ url, status }) =>
    `el servidor no ha enviado nada para «${url}» (estado ${status}); coloque allí el documento`,
  'load-login': ({ url, target }) =>
    `«${url}» remite a la página web «${target}», probablemente para iniciar sesión; haga público el documento o corrija «src»`,
  'load-mixed': ({ url }) =>
    `la página está cifrada y «${url}» no, por eso el navegador la bloquea; escriba la dirección con https`,
  'load-not-text': ({ url }) =>
    `«${url}» no es texto, sino quizá un libro de cálculo, una imagen o un archivo comprimido; guárdelo como JSON o CSV en UTF-8`,
  'load-offline': ({ url }) =>
    `no se ha podido cargar «${url}» porque no hay conexión a internet; compruebe la conexión y vuelva a intentarlo`,
  'load-timeout': ({ url }) =>
    `hace tiempo que no llega nada de «${url}»; compruebe la conexión y el servidor o inténtelo más tarde`,
  'load-too-large': ({ url, limit }) =>
    `«${url}» supera ${limit}; quite lo que no se muestra o indique los acontecimientos en columnas`,
  'load-truncated': ({ url }) =>
    `la transferencia de «${url}» se ha interrumpido; vuelva a intentarlo y, si no ayuda, compruebe el archivo en el servidor`,
  'load-unavailable': ({ url, status }) =>
    `el servidor no puede entregar «${url}» en este momento (estado ${status}); inténtelo más tarde`,
  'encoding-guessed': () =>
    'el texto no está en UTF-8 y se ha leído como Windows-1252; si hay letras erróneas, guárdelo en UTF-8',
  'input-empty': () => 'no hay datos; indique un documento con una lista «events»',
  'input-html': () =>
    'esto es una página web o XML, no datos; compruebe la dirección y si pide iniciar sesión',
  'input-not-json': ({ line, column, found }) =>
    line === '1' && column === '1'
      ? 'el texto no empieza como JSON ni como una tabla; ponga en la primera línea de la tabla los nombres de las columnas, como «when» y «title»'
      : `línea ${line}, columna ${column}: JSON no válido en «${found}»; a menudo falta o sobra antes una coma o una comilla`,
  'input-truncated': ({ line }) =>
    `línea ${line}: los datos se cortan a la mitad; compruebe que se hayan copiado o enviado completos`,
  'input-type': ({ value }) =>
    `hace falta un documento o una lista de acontecimientos, no «${value}»; indique texto JSON o un objeto`,
  'input-unreadable': ({ value }) =>
    `el objeto de datos no se puede leer (${value}); indique datos simples`,
  'format-unknown': ({ value, allowed }) =>
    `el formato «${value}» no existe; omítalo o elija entre ${allowed}`,
  'events-missing': () =>
    'el documento no tiene acontecimientos; indíquelos como una lista «events»',
  'events-empty': () => 'la lista de acontecimientos está vacía; añada al menos un acontecimiento',
  'events-and-columns': () =>
    'el documento tiene «events» y «columns»; solo se muestra «events», así que elimine uno de los dos',
  'columns-length': ({ field, count, rows }) =>
    `la columna «${field}» no tiene tantos valores (${count}) como acontecimientos hay (${rows}); indique un valor por acontecimiento, null si no hay ninguno`,
  'items-many': ({ field, count, rows }) =>
    `«${field}» tiene ${count} elementos y solo se leen los primeros ${rows}; quite lo que no se muestra`,
  'problems-many': ({ count }) =>
    `hay más avisos que no aparecen en la lista (${count}); corrija primero estos`,
  'not-a-text': ({ field }) =>
    `«${field}» debe ser un texto, o un texto por idioma como {"es": "…", "en": "…"}`,
  'not-a-list': ({ field }) => `«${field}» debe ser una lista; póngala entre corchetes`,
  'not-an-object': ({ field }) => `«${field}» debe ser un objeto con campos, entre llaves`,
  'when-missing': () => 'falta la fecha; añada «when», por ejemplo 2025-11-24, 2025-11 o 2022/..',
  'title-missing': () => 'falta el título; añada uno de pocas palabras',
  'field-missing': ({ field }) => `falta «${field}»; añádalo o elimine aquello a lo que pertenece`,
  'field-unknown': ({ field, nearest, count, rows }) =>
    `el campo «${field}» no se conoce y no se muestra${rows && ` (${count} ×, filas ${rows})`}${nearest ? `; ¿quería decir «${nearest}»?` : '; compruebe su nombre o quítelo'}`,
  'no-counterpart': ({ field, count }) =>
    `«${field}» no tiene equivalente aquí y se omite${count === '1' ? '' : ` (${count} ×)`}; compruebe si hace falta`,
  'moment-expected': ({ field }) =>
    `«${field}» debe ser un solo día o momento, por ejemplo 2025-11-24T20:21[Europe/Berlin]`,
  'end-before-start': () => 'el final es anterior al inicio; intercámbielos',
  'id-duplicate': ({ value, given }) =>
    `el id «${value}» ya es de un acontecimiento anterior; este se llama «${given}» hasta que tenga el suyo`,
  'status-unknown': ({ value, nearest, allowed }) =>
    `el estado «${value}» no existe${nearest ? `; ¿quería decir «${nearest}»?` : `; elija entre ${allowed}`}`,
  'importance-range': () =>
    '«importance» es un número entero de 1 (la menor) a 5 (la mayor); se usa 3',
  'group-unknown': ({ value, nearest }) =>
    `el grupo «${value}» no existe${nearest ? `; ¿quería decir «${nearest}»?` : '; añádalo a «groups» o use uno existente'}`,
  'group-duplicate': ({ value }) =>
    `el grupo «${value}» figura dos veces; vale el primero, elimine el segundo`,
  'link-target-unknown': ({ value, nearest }) =>
    `ningún acontecimiento mostrado tiene el id «${value}»${nearest ? `; ¿quería decir «${nearest}»?` : '; corrija el id o elimine el enlace'}`,
  'link-to-self': () => 'el acontecimiento enlaza consigo mismo; indique otro o elimine el enlace',
  'link-type-unknown': ({ value, allowed }) =>
    `el tipo de enlace «${value}» no existe; se usa «see», elija entre ${allowed}`,
  'url-unsafe': ({ allowed }) => `esta dirección no se usa; escriba una que empiece por ${allowed}`,
  'value-invalid': ({ field, value, allowed }) =>
    `«${field}» no puede ser «${value}» y se omite; valores posibles: ${allowed}`,
  'color-invalid': () => 'esto no es un color; escríbalo en la forma #1f5fae',
  'alt-missing': () =>
    'la imagen no tiene descripción para quienes no la ven; añada «alt», "" si es decorativa',
  'language-tag': ({ found }) =>
    `«${found}» no es un idioma; escriba un código como de, en o pt-BR`,
  'time-zone-unknown': ({ value }) =>
    `la zona horaria «${value}» no existe; escriba un nombre como Europe/Berlin. Hasta entonces las horas se toman como UTC`,
  'load-not-shared': ({ url }) =>
    `la hoja de cálculo «${url}» no está abierta a todos; en Hojas de cálculo de Google elija Compartir y «Cualquier persona con el enlace», o Archivo, Compartir, Publicar en la Web`,
  'header-missing': () =>
    'la primera fila debe nombrar las columnas; hacen falta al menos «when» y «title»',
  'column-duplicate': ({ field, other }) =>
    `las columnas «${other}» y «${field}» significan lo mismo y solo se muestra la primera; elimine o cambie el nombre de una`,
  'cells-surplus': ({ count, columns }) =>
    `esta fila tiene más celdas (${count}) que columnas (${columns}); ponga entre comillas el texto que contenga el separador`,
  'quotation-stray': () =>
    'unas comillas de esta fila no están cerradas o no están duplicadas; revise la fila y escriba dos veces las comillas dentro de un texto',
  'confirmed-future': ({ value, found, other }) =>
    `el acontecimiento figura como «${value}», pero su fecha ${found} es posterior a «asOf» (${other}); escriba «planned» o corrija la fecha o «asOf»`,
  'event-duplicate': ({ value, other }) =>
    `«${value}» ya figura en la fila ${other} con la misma fecha; elimine uno de los dos o diga en los títulos en qué se distinguen`,
  'planned-past': ({ value, found, other }) =>
    `el acontecimiento figura como «${value}», pero su fecha ${found} es anterior a «asOf» (${other}); diga qué fue de él o corrija la fecha o «asOf»`,
  'source-missing': ({ count, rows }) =>
    `no se indica ninguna fuente${rows && ` (${count} ×, filas ${rows})`}; añada «sources», o una sola «source» para todo el documento`,
  'time-repeated': ({ value, zone }) =>
    `los relojes de ${zone} marcan ${value} dos veces y se toma la hora más temprana; escriba cuál es, por ejemplo 02:30+01:00`,
  'time-skipped': ({ value, zone }) =>
    `los relojes de ${zone} nunca marcan ${value}, porque entonces se adelantan; corrija la hora`,
  'zone-missing': ({ value, count, rows }) =>
    `la hora ${value} no tiene zona y se toma como UTC${rows && ` (${count} ×, filas ${rows})`}; añada «timeZone» para todo el documento o escriba la hora como 20:21+01:00`,

  'date-not-text': ({ value }) =>
    `una fecha es un texto como «2025-11-24» y aquí hay ${value}; póngala entre comillas`,
  'date-empty': () => 'la fecha está vacía; escriba por ejemplo 2025-11-24, 2025-11 o 2025',
  'date-trailing': ({ position, found }) =>
    `carácter ${position}: la fecha termina antes de «${found}»; elimine el resto o escriba 2025-11-24, 2025-11-24T20:21 o 2022/2025`,
  'date-blank': ({ position }) =>
    `carácter ${position}: elimine el espacio antes o después de la fecha`,
  'date-basic': ({ found }) => `el año, el mes y el día se separan con guiones; escriba ${found}`,
  'date-year': ({ position }) =>
    `carácter ${position}: una fecha empieza por un año de cuatro cifras, como 2025-11-24; los años más largos se escriben Y12345`,
  'date-two-digits': ({ position }) =>
    `carácter ${position}: el mes y el día tienen dos cifras cada uno precedidas de un guion, como 2025-01-09`,
  'date-year-zero': () => 'el año -0000 no existe; escriba 0000 para 1 a. C., -0001 para 2 a. C.',
  'date-long-year': ({ position, found }) =>
    `carácter ${position}: Y va ante cinco cifras o más sin cero inicial, no ante ${found}; escriba un año de cuatro cifras sin Y`,
  'date-exponent': ({ position }) =>
    `carácter ${position}: faltan cifras después de E, como en Y17E8`,
  'date-decimal': ({ position, found }) =>
    `carácter ${position}: un año no tiene decimales; escriba ${found}`,
  'date-too-far': ({ position }) =>
    `carácter ${position}: los años se cuentan hasta 1E15; escriba un número menor`,
  'date-significant': ({ position, most }) =>
    `carácter ${position}: después de S va cuántas cifras cuentan, de 1 a ${most}, como en 1950S2`,
  'date-month': ({ position, found }) =>
    `carácter ${position}: el mes ${found} no existe; escriba de 01 a 12, o de 21 a 41 para una estación o una parte del año`,
  'date-day': ({ position, found }) =>
    `carácter ${position}: el día ${found} no existe; escriba de 01 a 31`,
  'date-no-such-day': ({ position, found }) =>
    `carácter ${position}: ${found} no está en ningún calendario; ese mes tiene menos días: corrija el día o el mes`,
  'date-season-day': ({ position }) =>
    `carácter ${position}: una estación (de 21 a 41 en lugar del mes) no tiene día; omítalo`,
  'date-season-year': ({ position }) => `carácter ${position}: una estación necesita un año sin X`,
  'date-time-needs-day': ({ position }) =>
    `carácter ${position}: antes de una hora va una fecha completa, como 2025-11-24T20:21`,
  'date-time-qualifier': ({ position }) =>
    `carácter ${position}: con una hora, ? ~ % solo pueden ir al final del todo`,
  'date-hour': ({ position, found }) =>
    `carácter ${position}: la hora «${found}» no existe; escriba de 00 a 23, la medianoche como 00:00 del nuevo día`,
  'date-minute': ({ position, found }) =>
    `carácter ${position}: el minuto «${found}» no existe; escriba de 00 a 59`,
  'date-second': ({ position, found }) =>
    `carácter ${position}: el segundo «${found}» no existe; escriba de 00 a 59`,
  'date-fraction': ({ position }) =>
    `carácter ${position}: faltan cifras después del signo decimal`,
  'date-offset': ({ position }) =>
    `carácter ${position}: escriba la diferencia con UTC como Z o +01:00`,
  'date-bracket': ({ position }) =>
    `carácter ${position}: el corchete no está cerrado; escriba una zona como [Europe/Berlin]`,
  'date-tag': ({ position, found }) => `carácter ${position}: no se entiende «${found}»; elimínelo`,
  'date-zone': ({ position, found }) =>
    `carácter ${position}: la zona horaria «${found}» no existe; escriba un nombre de la lista IANA, como [Europe/Berlin]`,
  'date-default-zone': ({ found }) =>
    `la hora necesita una zona y «${found}» no lo es; ponga en timeZone un nombre de la lista IANA como Europe/Berlin`,
  'date-offset-zone': ({ zone, found }) =>
    `en ese momento los relojes de ${zone} no están en ${found}; elimine uno de los dos`,
  'date-second-slash': ({ position }) =>
    `carácter ${position}: la barra separa inicio y final y solo hay una, como en 2022-02-24/2025-11-24; un día se escribe 2025-11-24`,
  'date-no-edge': ({ position }) =>
    `carácter ${position}: el inicio o el final debe ser una fecha, como en 2022/.. o ../2022`,
  'date-reversed': ({ position }) =>
    `carácter ${position}: el final es anterior al inicio; intercámbielos`,
  'date-set-end': ({ position }) =>
    `carácter ${position}: el conjunto no está cerrado; escriba [2025,2026] para una de las fechas, {2025,2026} para todas`,
  'date-set-empty': ({ position }) =>
    `carácter ${position}: aquí falta una fecha; separe las fechas con una sola coma, como en [2025,2026]`,
  'date-typed': ({ position, found }) =>
    `carácter ${position}: «${found}» no se entiende como fecha; escriba 2025-11-24, 2022–2024 o, en inglés o alemán, 24 November 2025 o c. 1848`,
  'date-ambiguous': ({ position, found, other }) =>
    `carácter ${position}: puede significar ${found} o ${other}; escriba la fecha que corresponda`,
  'date-weekday': ({ position, found, other }) =>
    `carácter ${position}: ${other} no cae en «${found}»; corrija la fecha o el día de la semana`,
};
