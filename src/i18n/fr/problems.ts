import type { ProblemWords } from '../words.ts';

/** French sentences about data and dates: what is wrong, and the mend. No-break spaces as in ui. */
export const problemsFr: ProblemWords = {
  'load-missing': ({ url, status }) =>
    `rien ne se trouve à l’adresse « ${url} » (${status}) ; corrigez « src » ou déposez-y le document`,
  'load-refused': ({ url, status }) =>
    `le serveur ne donne pas accès à « ${url} » (statut ${status}) ; vérifiez s’il faut s’identifier ou réessayez plus tard`,
  'load-failed': ({ url }) =>
    `« ${url} » n’a pas pu être chargé ; vérifiez l’adresse et la connexion, et si elle renvoie à un autre serveur, par exemple pour s’identifier`,
  'load-address': ({ url }) =>
    `rien ne peut être chargé depuis « ${url} » ; donnez une adresse qui commence par https ou relative à la page. Une page ouverte comme fichier a besoin d’un serveur Web`,
  'load-blocked': ({ url, target }) =>
    `« ${url} », sur un autre serveur, n’a pas répondu à cette page ; vérifiez l’adresse et la connexion, et que ce serveur réponde avec l’en-tête Access-Control-Allow-Origin et la valeur « ${target} » (CORS)`,
  'load-empty': ({ url, status }) =>
    `le serveur n’a rien envoyé pour « ${url} » (statut ${status}) ; déposez-y le document`,
  'load-login': ({ url, target }) =>
    `« ${url} » renvoie à la page Web « ${target} », où il faut sans doute s’identifier ; rendez le document public ou corrigez « src »`,
  'load-mixed': ({ url }) =>
    `la page est chiffrée et « ${url} » ne l’est pas, le navigateur bloque donc cette adresse ; écrivez-la avec https`,
  'load-not-text': ({ url }) =>
    `« ${url} » n’est pas du texte, mais peut-être un classeur, une image ou une archive ; enregistrez-le en JSON ou en CSV, en UTF-8`,
  'load-offline': ({ url }) =>
    `« ${url} » n’a pas pu être chargé, faute de connexion à Internet ; vérifiez la connexion et réessayez`,
  'load-timeout': ({ url }) =>
    `rien n’est venu de « ${url} » depuis longtemps ; vérifiez la connexion et le serveur ou réessayez plus tard`,
  'load-too-large': ({ url, limit }) =>
    `« ${url} » dépasse ${limit} ; retirez ce qui n’est pas affiché ou donnez les événements en colonnes`,
  'load-truncated': ({ url }) =>
    `le transfert de « ${url} » s’est interrompu ; réessayez et, si cela ne suffit pas, vérifiez le fichier sur le serveur`,
  'load-unavailable': ({ url, status }) =>
    `le serveur ne peut pas donner « ${url} » pour le moment (statut ${status}) ; réessayez plus tard`,
  'encoding-guessed': () =>
    'le texte n’est pas en UTF-8 et a été lu comme Windows-1252 ; si des lettres sont fausses, enregistrez-le en UTF-8',
  'input-empty': () => 'il n’y a pas de données ; donnez un document avec une liste « events »',
  'input-html': () =>
    'ceci est une page Web ou du XML, pas des données ; vérifiez l’adresse et si elle demande de s’identifier',
  'input-not-json': ({ line, column, found }) =>
    line === '1' && column === '1'
      ? 'le texte ne commence ni comme du JSON ni comme un tableau ; nommez les colonnes à la première ligne du tableau, par exemple « when » et « title »'
      : `ligne ${line}, colonne ${column} : JSON non valide à « ${found} » ; souvent, une virgule ou un guillemet manque ou est de trop juste avant`,
  'input-truncated': ({ line }) =>
    `ligne ${line} : les données s’interrompent au milieu ; vérifiez qu’elles ont été copiées ou transmises en entier`,
  'input-type': ({ value }) =>
    `il faut un document ou une liste d’événements, pas « ${value} » ; donnez du texte JSON ou un objet`,
  'input-unreadable': ({ value }) =>
    `l’objet de données est illisible (${value}) ; donnez des données simples`,
  'format-unknown': ({ value, allowed }) =>
    `le format « ${value} » n’existe pas ; omettez-le ou choisissez parmi ${allowed}`,
  'events-missing': () =>
    'le document n’a pas d’événements ; donnez-les sous forme de liste « events »',
  'events-empty': () => 'la liste des événements est vide ; ajoutez au moins un événement',
  'events-and-columns': () =>
    'le document contient « events » et « columns » ; seul « events » est affiché, supprimez donc l’un des deux',
  'columns-length': ({ field, count, rows }) =>
    `la colonne « ${field} » n’a pas autant de valeurs (${count}) qu’il y a d’événements (${rows}) ; donnez une valeur par événement, null pour aucune`,
  'items-many': ({ field, count, rows }) =>
    `« ${field} » contient ${count} éléments, dont seuls les ${rows} premiers sont lus ; retirez ce qui n’est pas affiché`,
  'problems-many': ({ count }) =>
    `d’autres remarques ne sont pas énumérées (${count}) ; corrigez d’abord celles-ci`,
  'not-a-text': ({ field }) =>
    `« ${field} » doit être un texte, ou un texte par langue comme {"fr": "…", "en": "…"}`,
  'not-a-list': ({ field }) => `« ${field} » doit être une liste ; mettez-la entre crochets`,
  'not-an-object': ({ field }) =>
    `« ${field} » doit être un objet avec des champs, entre accolades`,
  'when-missing': () =>
    'la date manque ; ajoutez « when », par exemple 2025-11-24, 2025-11 ou 2022/..',
  'title-missing': () => 'le titre manque ; ajoutez-en un de quelques mots',
  'field-missing': ({ field }) => `« ${field} » manque ; ajoutez-le ou supprimez ce qui en dépend`,
  'field-unknown': ({ field, nearest, count, rows }) =>
    `le champ « ${field} » est inconnu et n’est pas affiché${rows && ` (${count} ×, lignes ${rows})`}${nearest ? ` ; s’agit-il de « ${nearest} » ?` : ' ; vérifiez son nom ou retirez-le'}`,
  'no-counterpart': ({ field, count }) =>
    `« ${field} » n’a pas d’équivalent ici et est laissé de côté${count === '1' ? '' : ` (${count} ×)`} ; vérifiez s’il manque`,
  'moment-expected': ({ field }) =>
    `« ${field} » doit être un seul jour ou instant, par exemple 2025-11-24T20:21[Europe/Berlin]`,
  'end-before-start': () => 'la fin précède le début ; inversez-les',
  'id-duplicate': ({ value, given }) =>
    `l’id « ${value} » est déjà celui d’un événement précédent ; celui-ci s’appelle « ${given} » tant qu’il n’a pas le sien`,
  'status-unknown': ({ value, nearest, allowed }) =>
    `le statut « ${value} » n’existe pas${nearest ? ` ; s’agit-il de « ${nearest} » ?` : ` ; choisissez parmi ${allowed}`}`,
  'importance-range': () =>
    '« importance » est un nombre entier de 1 (le moins) à 5 (le plus) ; 3 est retenu',
  'group-unknown': ({ value, nearest }) =>
    `le groupe « ${value} » n’existe pas${nearest ? ` ; s’agit-il de « ${nearest} » ?` : ' ; ajoutez-le à « groups » ou choisissez un groupe existant'}`,
  'group-duplicate': ({ value }) =>
    `le groupe « ${value} » figure deux fois ; seul le premier compte, supprimez le second`,
  'link-target-unknown': ({ value, nearest }) =>
    `aucun événement affiché n’a l’id « ${value} »${nearest ? ` ; s’agit-il de « ${nearest} » ?` : ' ; corrigez l’id ou supprimez le lien'}`,
  'link-to-self': () =>
    'l’événement renvoie à lui-même ; indiquez-en un autre ou supprimez le lien',
  'link-type-unknown': ({ value, allowed }) =>
    `le type de lien « ${value} » n’existe pas ; « see » est retenu, choisissez parmi ${allowed}`,
  'url-unsafe': ({ allowed }) =>
    `cette adresse n’est pas utilisée ; donnez-en une qui commence par ${allowed}`,
  'value-invalid': ({ field, value, allowed }) =>
    `« ${field} » ne peut pas valoir « ${value} » et est ignoré ; valeurs possibles : ${allowed}`,
  'color-invalid': () => 'ceci n’est pas une couleur ; écrivez-la sous la forme #1f5fae',
  'alt-missing': () =>
    'l’image n’est pas décrite pour ceux qui ne la voient pas ; ajoutez « alt », "" si elle est décorative',
  'language-tag': ({ found }) =>
    `« ${found} » n’est pas une langue ; écrivez un code tel que de, en ou pt-BR`,
  'time-zone-unknown': ({ value }) =>
    `le fuseau horaire « ${value} » n’existe pas ; écrivez un nom tel que Europe/Berlin. D’ici là, les heures sont en UTC`,
  'load-not-shared': ({ url }) =>
    `la feuille de calcul « ${url} » n’est pas ouverte à tous ; dans Google Sheets, choisissez Partager puis « Tous les utilisateurs disposant du lien », ou Fichier, Partager, Publier sur le Web`,
  'header-missing': () =>
    'la première ligne doit nommer les colonnes ; il faut au moins « when » et « title »',
  'column-duplicate': ({ field, other }) =>
    `les colonnes « ${other} » et « ${field} » ont le même sens et seule la première est affichée ; supprimez ou renommez-en une`,
  'cells-surplus': ({ count, columns }) =>
    `cette ligne a plus de cellules (${count}) que de colonnes (${columns}) ; mettez entre guillemets un texte qui contient le séparateur`,
  'quotation-stray': () =>
    'un guillemet de cette ligne n’est pas fermé ou pas doublé ; vérifiez la ligne et doublez les guillemets à l’intérieur d’un texte',
  'confirmed-future': ({ value, found, other }) =>
    `l’événement est donné comme « ${value} », mais sa date ${found} est postérieure à « asOf » (${other}) ; écrivez « planned » ou corrigez la date ou « asOf »`,
  'event-duplicate': ({ value, other }) =>
    `« ${value} » figure déjà à la ligne ${other} avec la même date ; supprimez l’un des deux ou dites dans les titres ce qui les distingue`,
  'planned-past': ({ value, found, other }) =>
    `l’événement est donné comme « ${value} », mais sa date ${found} est antérieure à « asOf » (${other}) ; dites ce qu’il en est advenu ou corrigez la date ou « asOf »`,
  'source-missing': ({ count, rows }) =>
    `aucune source n’est citée${rows && ` (${count} ×, lignes ${rows})`} ; ajoutez « sources », ou une seule « source » pour tout le document`,
  'time-repeated': ({ value, zone }) =>
    `les horloges de ${zone} indiquent deux fois ${value} et la première heure est retenue ; écrivez laquelle est la bonne, par exemple 02:30+01:00`,
  'time-skipped': ({ value, zone }) =>
    `les horloges de ${zone} n’indiquent jamais ${value}, car elles sont alors avancées ; corrigez l’heure`,
  'zone-missing': ({ value, count, rows }) =>
    `l’heure ${value} n’a pas de fuseau et compte comme UTC${rows && ` (${count} ×, lignes ${rows})`} ; ajoutez « timeZone » pour tout le document ou écrivez l’heure comme 20:21+01:00`,

  'date-not-text': ({ value }) =>
    `une date est un texte tel que « 2025-11-24 », ici c’est ${value} ; mettez-la entre guillemets`,
  'date-empty': () => 'la date est vide ; écrivez par exemple 2025-11-24, 2025-11 ou 2025',
  'date-trailing': ({ position, found }) =>
    `caractère ${position} : la date s’arrête avant « ${found} » ; supprimez la suite ou écrivez 2025-11-24, 2025-11-24T20:21 ou 2022/2025`,
  'date-blank': ({ position }) =>
    `caractère ${position} : supprimez l’espace avant ou après la date`,
  'date-basic': ({ found }) =>
    `il faut des traits d’union entre l’année, le mois et le jour ; écrivez ${found}`,
  'date-year': ({ position }) =>
    `caractère ${position} : une date commence par une année à quatre chiffres, comme 2025-11-24 ; les années plus longues s’écrivent Y12345`,
  'date-two-digits': ({ position }) =>
    `caractère ${position} : le mois et le jour ont chacun deux chiffres précédés d’un trait d’union, comme 2025-01-09`,
  'date-year-zero': () =>
    'l’année -0000 n’existe pas ; écrivez 0000 pour 1 av. J.-C., -0001 pour 2 av. J.-C.',
  'date-long-year': ({ position, found }) =>
    `caractère ${position} : Y précède au moins cinq chiffres sans zéro initial, pas ${found} ; écrivez une année à quatre chiffres sans Y`,
  'date-exponent': ({ position }) =>
    `caractère ${position} : il manque des chiffres après E, comme dans Y17E8`,
  'date-decimal': ({ position, found }) =>
    `caractère ${position} : une année n’a pas de décimales ; écrire ${found}`,
  'date-too-far': ({ position }) =>
    `caractère ${position} : les années sont comptées jusqu’à 1E15 ; écrivez un nombre plus petit`,
  'date-significant': ({ position, most }) =>
    `caractère ${position} : après S vient le nombre de chiffres significatifs, de 1 à ${most}, comme dans 1950S2`,
  'date-month': ({ position, found }) =>
    `caractère ${position} : le mois ${found} n’existe pas ; écrivez 01 à 12, ou 21 à 41 pour une saison ou une partie de l’année`,
  'date-day': ({ position, found }) =>
    `caractère ${position} : le jour ${found} n’existe pas ; écrivez 01 à 31`,
  'date-no-such-day': ({ position, found }) =>
    `caractère ${position} : ${found} ne figure dans aucun calendrier ; ce mois a moins de jours, corrigez le jour ou le mois`,
  'date-season-day': ({ position }) =>
    `caractère ${position} : une saison (21 à 41 à la place du mois) n’a pas de jour ; omettez-le`,
  'date-season-year': ({ position }) =>
    `caractère ${position} : une saison demande une année sans X`,
  'date-time-needs-day': ({ position }) =>
    `caractère ${position} : une heure doit suivre une date complète, comme 2025-11-24T20:21`,
  'date-time-qualifier': ({ position }) =>
    `caractère ${position} : avec une heure, les signes ? ~ % ne se placent qu’à la toute fin`,
  'date-hour': ({ position, found }) =>
    `caractère ${position} : l’heure « ${found} » n’existe pas ; écrivez 00 à 23, et minuit 00:00 du jour suivant`,
  'date-minute': ({ position, found }) =>
    `caractère ${position} : la minute « ${found} » n’existe pas ; écrivez 00 à 59`,
  'date-second': ({ position, found }) =>
    `caractère ${position} : la seconde « ${found} » n’existe pas ; écrivez 00 à 59`,
  'date-fraction': ({ position }) =>
    `caractère ${position} : il manque des chiffres après le signe décimal`,
  'date-offset': ({ position }) =>
    `caractère ${position} : écrivez le décalage par rapport à UTC sous la forme Z ou +01:00`,
  'date-bracket': ({ position }) =>
    `caractère ${position} : le crochet n’est pas fermé ; écrivez un fuseau sous la forme [Europe/Berlin]`,
  'date-tag': ({ position, found }) =>
    `caractère ${position} : « ${found} » n’est pas compris ; supprimez-le`,
  'date-zone': ({ position, found }) =>
    `caractère ${position} : le fuseau horaire « ${found} » n’existe pas ; écrivez un nom de la liste IANA, comme [Europe/Berlin]`,
  'date-default-zone': ({ found }) =>
    `l’heure demande un fuseau, et « ${found} » n’en est pas un ; donnez à timeZone un nom de la liste IANA tel que Europe/Berlin`,
  'date-offset-zone': ({ zone, found }) =>
    `à ce moment-là, les horloges de ${zone} ne sont pas à ${found} ; supprimez l’un des deux`,
  'date-second-slash': ({ position }) =>
    `caractère ${position} : la barre oblique sépare le début de la fin et il n’y en a qu’une, comme dans 2022-02-24/2025-11-24 ; un jour s’écrit 2025-11-24`,
  'date-no-edge': ({ position }) =>
    `caractère ${position} : le début ou la fin doit être une date, comme dans 2022/.. ou ../2022`,
  'date-reversed': ({ position }) =>
    `caractère ${position} : la fin précède le début ; inversez-les`,
  'date-set-end': ({ position }) =>
    `caractère ${position} : l’ensemble n’est pas fermé ; écrivez [2025,2026] pour l’une des dates, {2025,2026} pour toutes`,
  'date-set-empty': ({ position }) =>
    `caractère ${position} : il manque une date ici ; séparez les dates par une seule virgule, comme dans [2025,2026]`,
  'date-typed': ({ position, found }) =>
    `caractère ${position} : « ${found} » ne se lit pas comme une date ; écrivez 2025-11-24, 2022–2024 ou, en anglais ou en allemand, 24 November 2025 ou c. 1848`,
  'date-ambiguous': ({ position, found, other }) =>
    `caractère ${position} : cela peut signifier ${found} ou ${other} ; écrivez la date voulue`,
  'date-weekday': ({ position, found, other }) =>
    `caractère ${position} : ${other} ne tombe pas un « ${found} » ; corrigez la date ou le jour de la semaine`,
};
