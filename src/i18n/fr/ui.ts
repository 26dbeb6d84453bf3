import type { UiWords } from '../ui-words.ts';
import { datesFr } from './dates.ts';

/**
 * Spaces before : and inside « » are no-break spaces (U+00A0). The narrow ones would be finer, but
 * many fonts lack them; dates are evened out in the same way.
 */
export const uiFr: UiWords = {
  toolbar: {
    name: 'Affichage',
    timeline: 'Chronologie',
    table: 'Tableau',
    folded: 'Intervalles repliés',
    evenSteps: 'Espacement égal',
    logarithmic: 'Logarithmique',
    earlier: 'Plus tôt',
    later: 'Plus tard',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    fit: 'Tout afficher',
  },
  track: {
    events: 'Événements',
    dated: (date) => `${date} : `,
    unfold: (duration) => `Déplier ${duration} sans événement`,
    fold: (duration) => `Replier ${duration} sans événement`,
  },
  cluster: {
    name: (events, range) => `${events}, ${range}`,
    more: (number) => `Afficher ${number} de plus`,
    close: 'Fermer la liste',
    rest: (count, number) => `${number} ${count < 2 ? 'autre période' : 'autres périodes'}`,
    together: 'plusieurs événements rapprochés',
    density: 'nombre d’événements',
  },
  overview: {
    name: 'Vue d’ensemble',
    from: 'Début de la période affichée',
    to: 'Fin de la période affichée',
  },
  status: {
    view: (range, count) => `${range}, ${count} ${count < 2 ? 'événement' : 'événements'}`,
  },
  event: {
    name: (date, title, doubts) => [`${date} : ${title}`, ...doubts].join(', '),
  },
  certainty: {
    confirmed: 'confirmé',
    reported: 'rapporté',
    unconfirmed: 'rapporté, non confirmé',
    planned: 'prévu',
    disputed: 'contesté',
    cancelled: 'annulé',
    ongoing: 'en cours',
    endUnknown: 'fin inconnue',
    startUnknown: 'début inconnu',
    startOpen: 'début indéterminé',
    dayUnknown: 'jour inconnu',
    dateUnknown: 'date exacte inconnue',
    dateOpen: 'jour encore à fixer',
    approximate: 'date approximative',
    uncertain: 'date incertaine',
    oneOf: 'une date parmi plusieurs',
    corrected: 'corrigé',
    knownSince: (date) => `connu ${datesFr.since(date)}`,
  },
  card: {
    close: 'Fermer la fiche',
    previous: (title) => `Événement précédent : ${title}`,
    next: (title) => `Événement suivant : ${title}`,
    neighbours: 'Autres événements',
    sources: (count) => (count < 2 ? 'Source' : 'Sources'),
    group: 'Thème',
    follows: 'Fait suite à',
    leadsTo: 'Conduit à',
    see: 'Voir aussi',
    related: (title, date) => `${title}, ${date}`,
    photo: (credit) => `Photo : ${credit}`,
    video: 'Ouvrir le contenu',
    transcript: 'Transcription',
    correction: (date) => `Correction, ${date} :`,
    before: (duration, title) => `${duration} avant : ${title}`,
    after: (duration, title) => `${duration} après : ${title}`,
  },
  embed: {
    load: 'Charger le contenu externe',
    remove: 'Retirer le contenu externe',
    notice: (provider) =>
      `Le chargement transmet des données à ${provider}, par exemple l’adresse IP.`,
    privacy: (provider) => `Confidentialité chez ${provider}`,
    open: (provider) => `Ouvrir sur ${provider}`,
    loading: (provider) => `Chargement du contenu : ${provider}.`,
  },
  spine: {
    later: (duration) => `${duration} plus tard`,
    // "au 24 nov. 2025", but "en novembre 2025".
    asOf: (date) => `Situation ${/^\d+(er)?\s\p{L}/u.test(date) ? 'au' : 'en'} ${date}`,
    outlookBelow: 'plus bas : à venir',
    outlookBeside: 'à droite : à venir',
  },
  table: {
    caption: (title) =>
      title ? `${title} : tous les événements en tableau` : 'Tous les événements',
    date: 'Date',
    event: 'Événement',
    group: 'Thème',
    status: 'Certitude',
    place: 'Lieu',
    source: 'Source',
  },
  rows: {
    count: (count, number) => `${number} ${count < 2 ? 'événement' : 'événements'}`,
    sort: 'Trier par :',
    sorted: (column, falling) => `Tri : ${column}, ordre ${falling ? 'décroissant' : 'croissant'}`,
    sorting: 'Tri en cours…',
    first: (shown, all) => `Sont imprimés ici les ${shown} premiers événements sur ${all}.`,
  },
  legend: {
    groups: 'Thèmes',
    signs: 'Symboles',
    reported: 'quand on l’a appris',
    folded: 'intervalle replié',
  },
  footer: { note: 'Note :', source: 'Source :', byline: 'Infographie :', updated: 'Mise à jour :' },
  notice: {
    failed: 'La chronologie n’a pas pu être chargée.',
    failedHint: 'Ce que l’on en sait',
    empty: 'Aucun événement n’a encore été saisi.',
    leftOut: (count) =>
      count < 2
        ? `${count === 1 ? 'Un' : count} événement n’a pas pu être affiché.`
        : `${count} événements n’ont pas pu être affichés.`,
    row: (row) => `Entrée ${row} :`,
  },
  debug: {
    title: 'Problèmes dans les données',
    none: 'Aucun problème trouvé.',
    error: 'Erreurs (non affichées)',
    warning: 'Avertissements (affichés)',
    note: 'Remarques',
    row: 'Ligne',
    field: 'Champ',
    value: 'Valeur',
    message: 'Ce qui ne va pas',
    more: (count) => `… et ${count} autres`,
  },
  loading: {
    busy: 'La chronologie se charge',
    amount: (received, total) => `${received} sur ${total}`,
    retry: 'Réessayer',
  },
  news: {
    added: 'Nouveau',
    corrected: 'Corrigé',
    countAdded: (count) =>
      count < 2 ? `${count} nouvel événement` : `${count} nouveaux événements`,
    countCorrected: (count) => `${count} ${count < 2 ? 'corrigé' : 'corrigés'}`,
    countGone: (count) => `${count} ${count < 2 ? 'retiré' : 'retirés'}`,
    stale: (time) => `Dernière vérification : ${time}. Mise à jour impossible pour le moment.`,
  },
  help: {
    title: 'Aide clavier',
    keys: 'Touche',
    action: 'Effet',
    rows: [
      {
        keys: ['Tab'],
        does: 'aller à la barre d’outils, à la chronologie, à la fiche, puis sortir',
      },
      { keys: ['←', '→'], does: 'événement précédent ou suivant' },
      { keys: ['↑', '↓'], does: 'événement de la rangée du dessus ou du dessous' },
      { keys: ['Maj + ←', 'Maj + →'], does: 'événement précédent ou suivant du même groupe' },
      { keys: ['Début', 'Fin'], does: 'premier ou dernier événement' },
      { keys: ['Page préc.', 'Page suiv.'], does: 'reculer ou avancer d’une période affichée' },
      { keys: ['Entrée', 'Espace'], does: 'ouvrir ou fermer la fiche' },
      { keys: ['Entrée'], does: 'sur un intervalle replié : le déplier ou le replier' },
      { keys: ['Échap'], does: 'fermer la fiche' },
      { keys: ['+', '−', '0'], does: 'zoom avant, zoom arrière, tout afficher', hotkey: true },
      {
        keys: ['←', '→'],
        does: 'sur une poignée de la vue d’ensemble : élargir ou réduire la période',
      },
      { keys: ['Ctrl + molette'], does: 'zoom avant ou arrière' },
      { keys: ['Maj + molette'], does: 'reculer ou avancer dans le temps' },
    ],
  },
};
