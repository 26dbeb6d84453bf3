/**
 * Words of the generated headlines: a subject, a verb and an object of one or two words, and, in most
 * of them, a place: three to six words. Every subject goes with every verb and every object.
 *
 * @type {Readonly<Record<'de' | 'en', {
 *   title: string, source: string, groups: Readonly<Record<string, string>>, subjects: readonly string[],
 *   verbs: readonly string[], objects: readonly string[], places: readonly string[],
 * }>>}
 */
export const NEWS_WORDS = {
  de: {
    title: 'Erfundene Nachrichten',
    source: 'frei erfunden',
    groups: {
      politics: 'Politik',
      economy: 'Wirtschaft',
      courts: 'Justiz',
      society: 'Gesellschaft',
      science: 'Wissen',
    },
    subjects: list(`Kabinett Bundestag Bundesrat Opposition Koalition Ministerin Kanzleramt
      EU-Kommission Verwaltung Stadtrat Landtag Gericht Staatsanwaltschaft Verfassungsgericht Polizei
      Gewerkschaft Betriebsrat Vorstand Zentralbank Börse Bahn Flughafen Werft Klinik Universität
      Forschungsteam Akademie Verband Bündnis Kirche Theater Zeuge Gutachterin Ausschuss
      Behörde Regierung Bürgermeisterin Sprecher Konzern Start-up`),
    verbs: list(`prüft fordert kritisiert verschiebt stoppt verteidigt billigt blockiert begrüßt
      erwartet plant meldet bestätigt befürchtet vertagt verlangt verhindert ermöglicht beschließt
      verhandelt untersucht veröffentlicht`),
    objects: list(
      `Klimagesetz, Haushaltsentwurf, Streiks, Ermittlungen, Grenzkontrollen, Steuersenkung,
      Neuwahlen, Sanktionen, Bauvorhaben, Mietobergrenze, Reformpläne, Sparpaket, Untersuchung,
      Lieferverträge, Datenabgleich, Rentenreform, Fusion, Bericht, Gespräche, Stellenabbau,
      neue Gespräche, strengere Regeln, höhere Löhne, zweite Anhörung, neues Urteil,
      längere Fristen, weitere Zahlungen, vorläufige Einigung, erste Ergebnisse, geheime Akten,
      offenen Brief, schnellere Verfahren, große Koalition, teures Projekt, mehr Personal,
      weniger Auflagen, neuen Zeitplan, letzte Frist, gemeinsame Erklärung, unabhängiges Gutachten`,
      ',',
    ),
    places: list(`Berlin Hamburg München Köln Frankfurt Stuttgart Leipzig Dresden Bremen Hannover
      Nürnberg Kassel Rostock Mainz Erfurt Potsdam Kiel Saarbrücken Magdeburg Schwerin Brüssel Wien
      Zürich Paris Warschau Prag Rom Madrid Lissabon Oslo Stockholm Helsinki Riga Athen Dublin London
      Kiew Genf Straßburg Luxemburg`),
  },
  en: {
    title: 'Invented news',
    source: 'made up',
    groups: {
      politics: 'Politics',
      economy: 'Business',
      courts: 'Courts',
      society: 'Society',
      science: 'Science',
    },
    subjects: list(`Cabinet Parliament Senate Opposition Coalition Minister Chancellery Commission
      Council Mayor Court Prosecutor Tribunal Police Union Board Bank Exchange Railway Airport
      Shipyard Hospital University Laboratory Academy Association Alliance Church Theatre Witness
      Expert Committee Agency Government Governor Spokesman Company Start-up Regulator Auditor`),
    verbs: list(`reviews demands criticises postpones halts defends approves blocks welcomes expects
      plans reports confirms fears adjourns seeks prevents permits debates negotiates investigates
      publishes`),
    objects: list(
      `budget, strikes, inquiry, sanctions, elections, reforms, merger, evidence, layoffs, tariffs,
      contracts, subsidies, pensions, testimony, repairs, redundancies, compensation, talks, accounts,
      closures, climate bill, border checks, tax cut, new talks, stricter rules, higher wages,
      second hearing, new verdict, longer deadlines, further payments, interim deal, first results,
      secret files, open letter, faster procedures, costly project, more staff, new timetable,
      final deadline, joint statement`,
      ',',
    ),
    places: list(`Berlin Hamburg Munich Cologne Frankfurt Stuttgart Leipzig Dresden Bremen Hanover
      Nuremberg Kassel Rostock Mainz Erfurt Potsdam Kiel Saarbrücken Magdeburg Schwerin Brussels
      Vienna Zurich Paris Warsaw Prague Rome Madrid Lisbon Oslo Stockholm Helsinki Riga Athens Dublin
      London Kyiv Geneva Strasbourg Luxembourg`),
  },
};

/**
 * @param {string} text
 * @param {string | RegExp} [between]
 */
function list(text, between = /\s+/) {
  return text.split(between).map((word) => word.trim().replace(/\s+/g, ' '));
}
